import type { Rational } from '../math/rational.ts';
import type { Member, Relation, RelationType } from '../relations/relation.ts';
import type { Span } from '../text/span.ts';
import type { Hole, HolesOf, MessageText, Text } from './message.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change of one number that would end the conflict. It is written in the form of the number it replaces. */
export interface Fix {
  readonly member: Member;
  readonly value: Rational;
  /** True where a writer's slip (one digit changed, dropped, doubled, exchanged) explains the conflict. */
  readonly slip: boolean;
  /** It is what the other participants make of the number. */
  readonly computed?: boolean;
  /** Only the separators change, to the usual ones; the value stays. */
  readonly usual?: boolean;
}

export interface Related {
  readonly member: Member;
  readonly label: Text;
}

/** A relation that cannot hold. Data only: `renderMessage` and `renderFix` choose the words. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The participant at which the finding is shown. */
  readonly at: Member;
  readonly message: MessageText;
  readonly holes: Readonly<Record<string, Hole>>;
  readonly related: readonly Related[];
  /** The likeliest first. */
  readonly fixes: readonly Fix[];
  readonly relation: Relation;
}

/** Words of the text that are no figure. */
export interface Passage {
  readonly span: Span;
}

/** What is to be said of words, not of figures, in the form of a finding. */
export interface Remark extends Omit<Finding, 'at' | 'relation'> {
  readonly at: Passage;
  readonly relation: null;
}

/** What an analysis reports. */
export type Reported = Finding | Remark;

type Messages = Readonly<Record<string, MessageText>>;

/** What a rule says of a relation: everything of a finding but what is derived from the rule itself. */
export type Report<M extends Messages> = <Id extends keyof M & string>(
  id: Id,
  conflict: Pick<Finding, 'at' | 'related' | 'fixes'> & {
    readonly holes: Readonly<Record<HolesOf<M[Id]['vi' | 'arithmetic']>, Hole>>;
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
  },
) => void;

export interface RuleDefinition<M extends Messages> {
  readonly id: string;
  readonly group: 'sum' | 'ratio' | 'change' | 'restatement' | 'calendar' | 'bounds' | 'list' | 'table' | 'form';
  readonly severity: Severity;
  /** The relations that it is for. */
  readonly reads: RelationType | readonly RelationType[];
  readonly messages: M & SameHoles<M>;
  /** Whether the relation holds, as far as this rule can tell; null where it cannot. Conflicts go to `report`. */
  readonly check: (relation: Relation, report: Report<M>) => boolean | null;
}

/** What a person reads of a rule, or of a notice, who wants to know what it is about. */
export interface Explanation {
  readonly title: Text;
  /** Why it matters and what to do. */
  readonly reason: Text;
  /** Sentences with a finding, each marked `⟦…⟧` where it is shown. */
  readonly bad: readonly string[];
  /** Sentences without. */
  readonly good: readonly string[];
}

/** It stands beside its rule, but apart from it: a bundle which explains nothing is free of it. */
export interface RuleExplanation extends Explanation {
  readonly bad: AtLeastTwo;
  readonly good: AtLeastTwo;
}

type AtLeastTwo = readonly [string, string, ...string[]];

/** A rule of any messages, as the list keeps it. */
export interface Rule extends Omit<RuleDefinition<Messages>, 'check' | 'messages'> {
  readonly messages: Messages;
  readonly check: (relation: Relation) => { readonly holds: boolean | null; readonly findings: readonly Finding[] };
}

/** A language whose holes differ from the other's is a compile error. */
type SameHoles<M extends Messages> = {
  readonly [Id in keyof M]: [HolesOf<M[Id]['vi']>] extends [HolesOf<M[Id]['en']>]
    ? [HolesOf<M[Id]['en']>] extends [HolesOf<M[Id]['vi']>]
      ? MessageText
      : never
    : never;
};

const NONE: readonly never[] = [];

export function defineRule<const M extends Messages>(definition: RuleDefinition<M>): Rule {
  return {
    ...definition,
    check(relation) {
      let findings: readonly Finding[] = NONE;
      const holds = definition.check(relation, (id, conflict) => {
        const { at, holes, related, fixes, severity = definition.severity } = conflict;
        const message = definition.messages[id];
        findings = [...findings, { rule: definition.id, severity, at, message, holes, related, fixes, relation }];
      });
      return { holds, findings };
    },
  };
}
