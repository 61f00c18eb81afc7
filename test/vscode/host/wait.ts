/** How long a single step may take before it counts as hung; generous, since machines differ. */
export const patience = Number(process.env.SOATSO_VSCODE_PATIENCE ?? 60) * 1000;

/** An error that names what hung. */
export class HungError extends Error {
  constructor(what: string, milliseconds: number, last?: unknown) {
    const detail = last === undefined ? '' : `\n  last seen: ${last instanceof Error ? last.message : inspect(last)}`;
    super(`Hung after ${Math.round(milliseconds / 1000)} s: ${what}${detail}`);
    this.name = 'HungError';
  }
}

/** The value of `promise`, or a {@link HungError} when it is not there in time. */
export async function within<T>(what: string, promise: Promise<T>, milliseconds = patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HungError(what, milliseconds)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export interface WaitOptions<T> {
  /** Accepts a value; the default accepts anything truthy, and of arrays only those with elements. */
  until?: (value: T) => boolean;
  milliseconds?: number;
}

/**
 * Asks `probe` again and again until its value is accepted. A probe that throws counts as not there yet.
 * Rejects with a {@link HungError} that says `what` was waited for and what was seen last.
 */
export async function waitFor<T>(
  what: string,
  probe: () => T | Promise<T>,
  { until = present, milliseconds = patience }: WaitOptions<T> = {},
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (until(value)) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new HungError(what, milliseconds, last);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function present(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function inspect(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 2000);
}
