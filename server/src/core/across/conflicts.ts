import {
  conflictingValues,
  equal,
  intervalOf,
  judge,
  type Locale,
  meets,
  numeralOf,
  type Relation,
  type Remark,
  renderArithmetic,
  renderMessage,
  type Text,
} from '../inside.ts';
import type { Stated } from './stated.ts';

/** A statement in one of several documents. */
export interface StatedIn {
  readonly stated: Stated;
  /** The how manieth document. */
  readonly from: number;
}

/** One indicator of one period, place and scope to which documents give different values. */
export interface Conflict {
  /** What is to be said of it, without a place of its own. */
  readonly said: Omit<Remark, 'at'>;
  /** What most documents say, once for each of them. */
  readonly first: AtLeastOne;
  /** What others say. */
  readonly again: AtLeastOne;
}

type AtLeastOne = readonly [StatedIn, ...StatedIn[]];

/**
 * The conflicts among what documents say: of one indicator, unit, period, place and scope values that no reading of
 * their precision makes one, where a writer's slip explains them or both say all of this beside the figure; and of
 * sentences that are the same but for one figure. In the order of the documents; linear in the statements.
 */
export function conflictsAcross(documents: readonly (readonly Stated[])[]): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const told = new Set<Stated>();
  for (const by of ['about', 'sentence'] as const)
    for (const group of grouped(documents, by))
      for (const conflict of conflictsIn(group, { areOne: by === 'sentence' })) {
        if (conflict.again.every(({ stated }) => told.has(stated))) continue;
        for (const { stated } of [...conflict.first, ...conflict.again]) told.add(stated);
        conflicts.push(conflict);
      }
  return conflicts.toSorted((a, b) => a.again[0].from - b.again[0].from);
}

/** The statements that share a key, of several documents. */
function* grouped(documents: readonly (readonly Stated[])[], by: 'about' | 'sentence'): Generator<readonly StatedIn[]> {
  const groups = new Map<string, StatedIn[]>();
  for (const [from, all] of documents.entries())
    for (const stated of all) {
      const key = stated[by];
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push({ stated, from });
      else groups.set(key, [{ stated, from }]);
    }
  for (const group of groups.values()) if (group[0]?.from !== group.at(-1)?.from) yield group;
}

/** Statements that may be one, each document once. */
interface Value {
  readonly first: StatedIn;
  readonly all: StatedIn[];
}

/** More values than these are of several things. */
const MOST_VALUES = 3;

function* conflictsIn(group: readonly StatedIn[], { areOne }: { areOne: boolean }): Generator<Conflict> {
  const values = valuesOf(group, areOne ? isSameNumber : isSameValue);
  if (!values) return;
  const [usual, ...others] = values.toSorted((a, b) => b.all.length - a.all.length);
  if (!usual) return;
  for (const other of others) {
    const isStrong = areOne || [usual.first, other.first].every(({ stated }) => stated.isExplicit);
    const said = conflictOf(usual.first.stated, other.first.stated, { isStrong, areOne });
    const [first, again] = [usual.all, other.all];
    if (said && isFilled(first) && isFilled(again)) yield { said, first, again };
  }
}

const isFilled = (all: readonly StatedIn[]): all is AtLeastOne => all.length > 0;

/** The values of a group; undefined where they are too many, or one document has several: then it is not one thing. */
function valuesOf(group: readonly StatedIn[], isSame: (a: Stated, b: Stated) => boolean): readonly Value[] | undefined {
  const values: Value[] = [];
  const ofDocument = new Map<number, Value>();
  for (const one of group) {
    const value = values.find(({ first }) => isSame(first.stated, one.stated));
    const known = ofDocument.get(one.from);
    if (known && known !== value) return undefined;
    if (known) continue;
    const found = value ?? { first: one, all: [] };
    if (!value) values.push(found);
    if (values.length > MOST_VALUES) return undefined;
    found.all.push(one);
    ofDocument.set(one.from, found);
  }
  return values;
}

function isSameValue(a: Stated, b: Stated): boolean {
  const [one, other] = [intervalOf(a.figure), intervalOf(b.figure)];
  return one === null || other === null || meets(one, other);
}

/** In sentences that are otherwise the same, numbers with as many digits are the same or not: nothing was rounded. */
function isSameNumber(a: Stated, b: Stated): boolean {
  const [one, other] = [numeralOf(a), numeralOf(b)];
  return one && other && one.place === other.place ? equal(one.value, other.value) : isSameValue(a, b);
}

function conflictOf(
  first: Stated,
  again: Stated,
  { isStrong, areOne }: { readonly isStrong: boolean; readonly areOne: boolean },
): Conflict['said'] | undefined {
  const relation: Relation = {
    type: 'restatement',
    members: [
      { role: 'first', figure: first.figure, at: first.at },
      { role: 'again', figure: again.figure, at: again.at },
    ],
    complete: true,
    weak: !isStrong,
  };
  const finding = judge(relation)?.findings.find(({ severity }) => severity !== 'hint');
  const message = conflictingValues.messages.across;
  if (!(finding || areOne) || !message) return undefined;
  return {
    rule: conflictingValues.id,
    severity: finding?.severity ?? conflictingValues.severity,
    message,
    holes: {
      indicator: { text: inBoth(again.indicator) },
      again: { text: inBoth(again.text) },
      first: { text: inBoth(first.text) },
    },
    related: [],
    fixes: [],
    relation: null,
  };
}

/** What a conflict says, and its bare arithmetic. */
export function renderConflict({ said }: Conflict, locale: Locale): { message: string; arithmetic: string } {
  const placed = { what: { ...said, at: NOWHERE }, at: 0 };
  return { message: renderMessage(placed, '', locale), arithmetic: renderArithmetic(placed, '', locale) };
}

const NOWHERE = { span: { start: 0, end: 0 } };

const inBoth = (words: string): Text => ({ vi: words, en: words });
