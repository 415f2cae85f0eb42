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

/** How many texts {@link memoizeText} remembers at most, for each function. */
export const rememberedTexts = 20_000

/**
 * As {@link memoize}, for a function of a text. The most recently asked texts are remembered, {@link rememberedTexts} at
 * most: few names are very common.
 */
export const memoizeText = <Value>(
  compute: (text: string) => Value,
  limit = rememberedTexts
): (text: string) => Value => {
  // The older half is dropped as a whole, so that forgetting costs nothing for each text.
  let [recent, older] = [new Map<string, { readonly value: Value }>(), new Map<string, { readonly value: Value }>()]
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known.value
    const found = older.get(text) ?? { value: compute(text) }
    if (recent.size >= limit / 2) [recent, older] = [new Map(), recent]
    recent.set(text, found)
    return found.value
  }
}
