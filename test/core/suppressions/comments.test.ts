import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/index.ts';
import { commentsOf } from '../../../server/src/core/suppressions/comments.ts';
import { mark } from '../../harness.ts';

test.each([
  ['between paragraphs', 'Một.\n\n⟦<!-- a -->⟧\n\nHai.'],
  ['above a line', '⟦<!-- a -->⟧\nHai.'],
  ['several', '⟦<!-- a -->⟧\n⟦<!-- b -->⟧\nHai.\n⟦<!-- c -->⟧'],
  ['within a line', 'Thu ⟦<!-- a -->⟧ đạt ⟦<!-- b -->⟧ 5%.'],
  ['before the words of a line', '⟦<!-- a -->⟧ Hai.'],
  ['over several lines', '⟦<!-- a\n\nb -->⟧\nHai.'],
  ['indented', '- Một.\n  ⟦<!-- a -->⟧\n- Hai.'],
  ['behind front matter', '---\na: 1\n---\n⟦<!-- a -->⟧'],
  ['shown as code', 'Viết `<!-- a -->` ở trên.\n\n```\n<!-- b -->\n```\n\n~~~\n<!-- c -->\n~~~'],
  ['in front matter', '---\na: <!-- b -->\n---\nMột.'],
  ['in the target of a link', 'Xem [đây](<!-- a -->).'],
  ['not closed', 'Một <!-- a\n\n<!-- b\n\nHai.'],
  ['none', 'Một.\n\nHai.'],
])('%s', (_, sample) => {
  const text = sample.replace(/[⟦⟧]/gu, '');
  expect(mark(text, [...commentsOf(text, analyse(text, { format: 'markdown' }).blocks)])).toBe(sample);
});
