/**
 * Returns a function that computes its result once per object and keeps it as long as the object lives. The object
 * must never change, and the result must depend on nothing else.
 */
export const memoize = <Key extends object, Value>(
  compute: (key: Key) => Value
): (key: Key) => Value => {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
