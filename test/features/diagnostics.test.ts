import { describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { mark, marked } from '../harness.ts';
import { ask, type Situation, snapshotOf, told, URI } from './harness.ts';

const PULL = { pullsDiagnostics: true };
const BROKEN = 'Huyện có 12 chỉ tiêu, gồm ⟦4 chỉ tiêu⟧ vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';

function pull(text: string, situation: Situation = {}, params = {}): DocumentDiagnosticReport {
  const snapshot = snapshotOf(text, { ...situation, client: { ...PULL, ...situation.client } });
  return ask(diagnostics, 'textDocument/diagnostic', snapshot, params) as DocumentDiagnosticReport;
}

function itemsIn(sample: string, situation?: Situation): Diagnostic[] {
  const report = pull(marked(sample).text, situation);
  return report.kind === 'full' ? report.items : [];
}

const only = (items: readonly Diagnostic[]): Diagnostic => {
  expect(items).toHaveLength(1);
  return items[0] as Diagnostic;
};

describe('a finding', () => {
  test('is shown at its figure, by rule, level and page', () => {
    const { range, ...diagnostic } = only(itemsIn(BROKEN, { client: { showsCodeDescription: true } }));
    expect(diagnostic).toMatchObject({
      severity: 2,
      source: 'Soát Số',
      code: 'count-sum',
      codeDescription: { href: expect.stringMatching(/^https:\/\/.*#count-sum$/) },
      message: expect.stringMatching(/^4 \+ 9 = 13\b/),
    });
    const { text } = marked(BROKEN);
    expect(mark(text, [{ start: range.start.character, end: range.end.character }])).toBe(BROKEN);
  });

  test('links every other participant', () => {
    const { relatedInformation, message } = only(itemsIn(BROKEN, { client: { showsRelatedInformation: true } }));
    expect(relatedInformation?.map((related) => related.message)).toEqual(['tổng: 12 chỉ tiêu', 'phần: 9 chỉ tiêu']);
    const places = relatedInformation?.map(({ location: { range } }) => ({
      start: range.start.character,
      end: range.end.character,
    }));
    expect(mark(marked(BROKEN).text, places ?? [])).toBe(
      'Huyện có ⟦12 chỉ tiêu⟧, gồm 4 chỉ tiêu vượt kế hoạch và ⟦9 chỉ tiêu⟧ đạt kế hoạch.',
    );
    expect(relatedInformation?.every(({ location }) => location.uri === URI)).toBe(true);
    expect(message).not.toContain('\n');
  });

  test('names them in its message where the client cannot link', () => {
    const { relatedInformation, message } = only(itemsIn(BROKEN));
    expect(relatedInformation).toBeUndefined();
    expect(String(message).split('\n')[1]).toBe(
      'Số liệu liên quan: tổng: 12 chỉ tiêu (dòng 1); phần: 9 chỉ tiêu (dòng 1)',
    );
  });

  test('speaks the language of the settings', () => {
    expect(only(itemsIn(BROKEN, { settings: { locale: 'en' } })).message).toContain('but the text gives a total of');
  });
});

describe('settings', () => {
  test('give a rule another level', () => {
    expect(only(itemsIn(BROKEN, { settings: { rules: { 'count-sum': 'hint' } } })).severity).toBe(4);
  });

  test('switch a rule off', () => {
    expect(itemsIn(BROKEN, { settings: { rules: { 'count-sum': 'off' } } })).toEqual([]);
  });
});

describe('pull and push', () => {
  test('what has not changed is not sent again', () => {
    const text = marked(BROKEN).text;
    const first = pull(text);
    expect(pull(text, {}, { previousResultId: first.resultId })).toEqual({
      kind: 'unchanged',
      resultId: first.resultId,
    });
    expect(pull(text, {}, { previousResultId: 'of another session' })).toMatchObject({ kind: 'full' });
  });

  test('a client that pulls is sent nothing', () => {
    expect(diagnostics(snapshotOf('', { client: PULL }).client).notices).toBeUndefined();
  });

  test('a client that cannot pull is sent them, and none on closing', () => {
    const snapshot = snapshotOf(marked(BROKEN).text);
    const sent = told(diagnostics, 'textDocument/publishDiagnostics', snapshot) as PublishDiagnosticsParams;
    expect(sent).toMatchObject({ uri: URI, version: 1 });
    expect(only(sent.diagnostics).code).toBe('count-sum');
    const part = diagnostics(snapshot.client);
    expect(part.answers).toBeUndefined();
    expect(part.capabilities).toBeUndefined();
    expect(part.notices?.[0]?.closed?.(URI)).toEqual({ uri: URI, diagnostics: [] });
  });
});

test.each([
  'Huyện có 12 chỉ tiêu, gồm 3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.',
  '',
  'Of 12 targets, including 4 targets exceeded and 9 targets met, all were reported.',
])('there is nothing to say of: %s', (text) => expect(itemsIn(text)).toEqual([]));

test('a client that lists only some is sent the gravest', () => {
  const lesser = 'Huyện có 22385 hộ, thu tăng 6,5%. ';
  const text = `${lesser.repeat(3)}${marked(BROKEN).text}`;
  const codes = (listsAtMost: number) => itemsIn(text, { client: { listsAtMost } }).map(({ code }) => code);
  expect(codes(4)).toEqual(['number-format', 'number-format', 'number-format', 'count-sum']);
  expect(codes(2)).toEqual(['count-sum', 'number-format']);
});
