import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { cached, exists } from './cache.ts';
import { unpack } from './unpack.ts';
import { within } from './wait.ts';

export interface Chromium {
  executablePath: string;
  /** Variables that it needs on top of this process's own. */
  env: Record<string, string>;
  /** Where it comes from, for the log. */
  source: string;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium: the one that the variable CHROMIUM names (`CHROMIUM=npm`: the one from npm), else an installed one, else
 * the one inside the npm package @sparticuz/chromium (Linux x64), unpacked once and needing no library of the system.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env.CHROMIUM;
  if (chosen && chosen !== 'npm') {
    if (await exists(chosen)) return { executablePath: chosen, env: {}, source: 'CHROMIUM' };
    throw new Error(`CHROMIUM names ${chosen}, and there is no such file. Correct it, or unset it.`);
  }
  const installed = chosen === 'npm' ? undefined : await installedChromium();
  if (installed) return { executablePath: installed, env: {}, source: 'installed' };
  if (process.platform === 'linux' && process.arch === 'x64') return chromiumFromNpm();
  throw new Error('There is no Chromium: install Chromium or Chrome, or set CHROMIUM to its program.');
}

/** Starts the Chromium that {@link findChromium} finds, without a window. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const options = {
    executablePath,
    headless: true,
    env: { ...process.env, HOME: process.env.HOME || tmpdir(), ...env },
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
    // Ending in good order is this process's own affair: see lifetime.ts.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  };
  return within('Chromium starts', chromium.launch(options)).catch((error) => {
    throw new Error(`Chromium (${executablePath}) does not start: ${error.message}`, { cause: error });
  });
}

async function installedChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  if (process.platform === 'darwin') candidates.push(...applications);
  for (const candidate of candidates) if (await exists(candidate)) return candidate;
  return undefined;
}

/** @sparticuz/chromium: the browser, the libraries that a bare Linux lacks, and Open Sans, which has Vietnamese. */
async function chromiumFromNpm(): Promise<Chromium> {
  const require = createRequire(import.meta.url);
  const packed = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = require(path.join(packed, 'package.json'));
  const folder = await cached(`chromium-${version}`, async (draft) => {
    const bin = (name: string) => path.join(packed, 'bin', name);
    await decompress(bin('chromium.br'), path.join(draft, 'chromium'));
    await chmod(path.join(draft, 'chromium'), 0o755);
    await unpack(bin('al2023.tar.br'), draft);
    await unpack(bin('swiftshader.tar.br'), draft);
    await unpack(bin('fonts.tar.br'), draft);
    await writeFile(path.join(draft, 'fonts.conf'), fontsConfiguration);
  });
  const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      XDG_CACHE_HOME: path.join(folder, 'cache'),
    },
    source: '@sparticuz/chromium',
  };
}

/** The same fonts on every machine: a screenshot depends on nothing but what npm brings. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
