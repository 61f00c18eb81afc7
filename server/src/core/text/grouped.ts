/** The list that `groups` has for a key, a new one where it has none yet. */
export function grouped<K, T>(groups: Map<K, T[]>, key: K): T[] {
  let group = groups.get(key);
  if (!group) {
    group = [];
    groups.set(key, group);
  }
  return group;
}
