import { conflictsAcross, renderConflict, type Stated, statementsOf } from '../../../server/src/core/across/index.ts';
import { analyse } from '../../../server/src/core/index.ts';

/** What a text says: `Bắc Kạn | 2022 | GRDP bình quân đầu người | 46,3 triệu đồng/người`. */
export const statements = (text: string): string[] => stated(text).map(row);

const row = ({ place, period, indicator, text }: Stated): string => [place, period, indicator, text].join(' | ');

export const stated = (text: string): readonly Stated[] => statementsOf(analyse(text));

/** The conflicts among texts, by their arithmetic. */
export const conflicts = (...texts: readonly string[]): string[] =>
  conflictsAcross(texts.map(stated)).map((conflict) => renderConflict(conflict, 'vi').arithmetic);
