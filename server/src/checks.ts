/**
 * Collects documents to be checked until a turn of the event loop brings no more changes: of a burst of edits the last
 * is checked, and no clock is needed to know it.
 */
export function coalesced(
  { defer }: { readonly defer: (run: () => void) => void },
  check: (uri: string) => void,
): { readonly add: (uri: string) => void } {
  const changed = new Set<string>();
  let [isWaiting, isTouched] = [false, false];
  const turn = (): void => {
    if (isTouched) {
      isTouched = false;
      defer(turn);
      return;
    }
    isWaiting = false;
    const uris = [...changed];
    changed.clear();
    for (const uri of uris) check(uri);
  };
  return {
    add(uri) {
      changed.add(uri);
      isTouched = true;
      if (isWaiting) return;
      isWaiting = true;
      defer(turn);
    },
  };
}
