/**
 * The rows read from one side of a merge and not yet used, in the order of their keys, each key once. `done`:
 * nothing follows.
 */
export interface Side<A> {
  readonly rows: ReadonlyArray<A>
  readonly done: boolean
}

/** What the two sides have under one key; at least one of them is present. */
export interface Pair<Here, There> {
  readonly here?: Here
  readonly there?: There
}

/**
 * The pairs that are certain, in the order of their keys, and the unused rows of both sides. A side that is not
 * `done` has no rows left.
 */
export interface MergeStep<Here, There> {
  readonly pairs: ReadonlyArray<Pair<Here, There>>
  readonly here: Side<Here>
  readonly there: Side<There>
}

/**
 * One step of merging two lists ordered bytewise by key, of which only the next rows are known. It pairs rows as
 * far as no unread key can come in between. Read on at the side that ran out, and call again with what is left. The
 * pairs do not depend on how the lists are cut into steps.
 */
export const mergeSorted = <Here, There>(
  here: Side<Here>,
  there: Side<There>,
  keyHere: (here: Here) => string,
  keyThere: (there: There) => string
): MergeStep<Here, There> => {
  const pairs: Array<Pair<Here, There>> = []
  let [i, j] = [0, 0]
  while (true) {
    const [a, b] = [here.rows[i], there.rows[j]]
    if ((a === undefined && (!here.done || b === undefined)) || (b === undefined && !there.done)) break
    const order = a === undefined ? 1 : b === undefined ? -1 : compare(keyHere(a), keyThere(b))
    pairs.push({
      ...(order <= 0 && a !== undefined ? { here: a } : {}),
      ...(order >= 0 && b !== undefined ? { there: b } : {})
    })
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return { pairs, here: { ...here, rows: here.rows.slice(i) }, there: { ...there, rows: there.rows.slice(j) } }
}

const compare = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0
