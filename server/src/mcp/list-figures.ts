import { toDocument } from '../formats/document.ts';
import { ASKED_TEXT, checkedText, partOf } from './asked.ts';
import { defineTool } from './tool.ts';

const PART = partOf('version', 'tool', 'document', 'figures', 'summary');

/** Every figure of a text. */
export const listFigures = defineTool({
  id: 'list-figures',
  title: 'Liệt kê số liệu · List figures',
  description:
    'Lists every figure of a Vietnamese text with its place, kind, exact value (decimal strings), unit, interval within which it was rounded, indicator and period. Use it to quote or compare numbers exactly.',
  input: ASKED_TEXT,
  output: PART.schema,
  async answer(given, workplace) {
    const exported = toDocument(await checkedText(given, workplace), given.locale ?? workplace.locale);
    const structured = PART.of(exported);
    return { text: JSON.stringify(structured), structured };
  },
});
