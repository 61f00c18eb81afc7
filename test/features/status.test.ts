import { expect, test } from 'vitest';
import { status } from '../../server/src/features/status.ts';
import { type Status, statusNotification, statusRequest } from '../../server/src/protocol.ts';
import { ask, type Situation, snapshotOf, told, URI } from './harness.ts';

const statusOf = (text: string, situation?: Situation): Status =>
  told(status, statusNotification.method, snapshotOf(text, situation)) as Status;

const BROKEN = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const none = { error: 0, warning: 0, information: 0, hint: 0 };

test('counts figures, relations, those that were checked, and findings by level', () => {
  expect(statusOf(BROKEN)).toEqual({
    uri: URI,
    figures: 3,
    relations: 1,
    checked: 1,
    findings: { ...none, warning: 1 },
    silent: null,
  });
});

test('counts findings as the settings show them', () => {
  expect(statusOf(BROKEN, { settings: { rules: { 'count-sum': 'hint' } } }).findings).toEqual({ ...none, hint: 1 });
  expect(statusOf(BROKEN, { settings: { rules: { 'count-sum': 'off' } } }).findings).toEqual(none);
});

test('is told to who asks, too', () => {
  expect(ask(status, statusRequest.method, snapshotOf(BROKEN))).toEqual(statusOf(BROKEN));
});

test('says why nothing is said', () => {
  expect(statusOf('Revenue grew by 6.01% in the second quarter').silent).toBe('not-vietnamese');
  expect(statusOf(BROKEN, { settings: { 'check.when': 'off' } })).toMatchObject({ findings: none, silent: 'off' });
  expect(statusOf('Sản lượng tăng 6,01%. '.repeat(50_000), { settings: { 'size.limit': 1 } })).toEqual({
    uri: URI,
    figures: 0,
    relations: 0,
    checked: 0,
    findings: none,
    silent: 'too-large',
  });
});
