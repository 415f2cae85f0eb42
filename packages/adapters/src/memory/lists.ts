import { HashMap, Option } from "effect"

/** Lists by key. */
type Lists<A> = HashMap.HashMap<string, ReadonlyArray<A>>

/** The list at this key; empty when there is none. */
export const listAt = <A>(lists: Lists<A>, key: string): ReadonlyArray<A> =>
  Option.getOrElse(HashMap.get(lists, key), () => [])

/** The lists with these items at the end of the list at this key. */
export const append = <A>(lists: Lists<A>, key: string, items: ReadonlyArray<A>): Lists<A> =>
  HashMap.set(lists, key, [...listAt(lists, key), ...items])
