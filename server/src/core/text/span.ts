/** A stretch of text: UTF-16 code units, half-open, as in the Language Server Protocol. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

export const covers = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Something whose spans are relative to `at`. */
export interface Placed<T> {
  readonly what: T;
  readonly at: number;
}
