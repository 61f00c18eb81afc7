import { expect, test } from 'vitest';
import { toDocument } from '../../server/src/formats/document.ts';
import { checked } from '../formats/checked.ts';
import { agentIn } from './agent.ts';

const TEXT = 'Năm 2022, GRDP bình quân đầu người đạt 46,3 triệu đồng, tăng từ 2 đến 2,5%.';
const { call } = agentIn({});

test('every figure as the export has it', async () => {
  const { text, structured } = await call('list-figures', { text: TEXT });
  const { figures } = toDocument(checked(TEXT), 'vi');
  expect(figures.length).toBeGreaterThan(2);
  expect(structured.figures).toEqual(figures);
  expect(JSON.parse(text)).toEqual(structured);
});
