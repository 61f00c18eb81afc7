import { access, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../client/src/kinds.ts';
import { SETTINGS } from '../server/src/core/settings.ts';
import { derivedManifest } from './manifest.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = async (file: string) => JSON.parse(await readFile(path.join(root, file), 'utf8'));
const stale = 'Stale: UPDATE=1 npx vitest run test/manifest.test.ts writes it';

const derived = derivedManifest();

/** Compares a file with what it should hold, after writing it where that is asked for. */
async function check(file: string, expected: (actual: Record<string, object>) => object): Promise<void> {
  const actual = await read(file).catch(() => ({}));
  const wanted = expected(actual);
  if (process.env.UPDATE === '1') await writeFile(path.join(root, file), `${JSON.stringify(wanted, null, 2)}\n`);
  expect(await read(file), stale).toEqual(wanted);
}

describe('the manifest', () => {
  it('holds the settings, commands and colours of the source', () =>
    check('package.json', (manifest) => ({
      ...manifest,
      contributes: { ...manifest.contributes, ...derived.contributes },
    })));
  it('has their English texts', () => check('package.nls.json', () => derived.en));
  it('has their Vietnamese texts', () => check('package.nls.vi.json', () => derived.vi));

  it('names only files that are there', async () => {
    const { contributes, icon } = await read('package.json');
    const files = [icon, ...contributes.grammars.map((grammar: { path: string }) => grammar.path)];
    files.push(...contributes.jsonValidation.map((schema: { url: string }) => schema.url));
    files.push(
      ...contributes.languages.flatMap((language: { configuration?: string }) => language.configuration ?? []),
    );
    for (const { steps } of contributes.walkthroughs)
      files.push(...steps.flatMap(({ media }: { media: { image: object } }) => Object.values(media.image)));
    for (const file of files) await expect(access(path.join(root, file)), file).resolves.toBeUndefined();
  });

  it('is published without sources, tests and seeds', async () => {
    const { files } = await read('package.json');
    for (const folder of ['client', 'server', 'test', 'seeds', 'node_modules']) expect(files).not.toContain(folder);
  });

  it('activates on plain text, Markdown and its own language, and nothing else', async () => {
    const { activationEvents } = await read('package.json');
    expect(activationEvents).toEqual(['onLanguage:plaintext', 'onLanguage:markdown', 'onLanguage:vi-plan']);
  });
});

describe('the kinds that are coloured', () => {
  it('are those of the setting', () => {
    expect(Object.keys(KINDS)).toEqual(SETTINGS['decorations.kinds'].choices);
  });

  // Contrast by WCAG 2.2, 1.4.3 (AA: 4.5) and 1.4.6 (AAA: 7), on the editor backgrounds of VS Code's own themes.
  it.each(Object.entries(KINDS))('%s is readable in every theme', (_, look) => {
    expect(contrast(look.dark, '#1f1f1f')).toBeGreaterThan(4.5);
    expect(contrast(look.light, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(look.highContrast, '#000000')).toBeGreaterThan(7);
    expect(contrast(look.highContrastLight, '#ffffff')).toBeGreaterThan(7);
  });
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
