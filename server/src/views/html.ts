/** HTML that is whole and safe: made by `html` alone. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** HTML in which every part is text and nothing else, save those that are HTML themselves. */
export const html = (written: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: written.map((piece, n) => (n === 0 ? '' : inserted(parts[n - 1] ?? '')) + piece).join(''),
});

const inserted = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
