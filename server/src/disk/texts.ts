import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Texts } from '../texts.ts';
import { inputsOf } from './inputs.ts';
import { readTextFile } from './read.ts';

/** The texts on this machine's disk: a folder has those that the command line finds in it. */
export const diskTexts: Texts = {
  async list(folder, locale) {
    const inputs = await inputsOf([fileURLToPath(folder)], locale);
    return inputs.map((input) => {
      const uri = pathToFileURL(resolve(input.path)).href;
      return 'message' in input ? { uri, message: input.message } : { uri };
    });
  },
  read: (uri, locale) => readTextFile(fileURLToPath(uri), locale),
};
