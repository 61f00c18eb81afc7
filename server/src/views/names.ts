/** Texts by names that a reader knows: their paths below the folder that they all lie in. */
export function namesOf(uris: readonly string[]): ReadonlyMap<string, string> {
  const paths = uris.map((uri) => decoded(uri).split('/'));
  const [first = [], ...others] = paths;
  let shared = 0;
  while (
    shared < first.length - 1 &&
    others.every((path) => path.length > shared + 1 && path[shared] === first[shared])
  )
    shared++;
  return new Map(uris.map((uri, n) => [uri, paths[n]?.slice(shared).join('/') ?? uri]));
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
