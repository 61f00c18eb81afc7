import { type Analysis, type Judged, type Member, type Placed, type Relation, spanOf } from '../core/index.ts';

/** A figure that takes part in something, by where it stands in the text. */
type Standing = Pick<Member, 'figure' | 'at'>;

/** The relations in which a figure takes part. */
export const relationsOf = (figure: Standing, { relations }: Analysis): readonly Placed<Judged>[] =>
  relations.filter(({ what, at }) => takesPart(figure, { what: what.relation, at }));

export const takesPart = ({ figure, at }: Standing, { what, at: by }: Placed<Relation | null>): boolean =>
  what?.members.some((member) => spanOf(member, by).start === at + figure.span.start) ?? false;
