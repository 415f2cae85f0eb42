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
  readonly hier?: Here
  readonly daar?: There
}

/**
 * The pairs that are certain, in the order of their keys, and the unused rows of both sides. A side that is not
 * `done` has no rows left.
 */
export interface MergeStep<Here, There> {
  readonly pairs: ReadonlyArray<Pair<Here, There>>
  readonly hier: Side<Here>
  readonly daar: Side<There>
}

/**
 * One step of merging two lists ordered bytewise by key, of which only the next rows are known. It pairs rows as
 * far as no unread key can come in between. Read on at the side that ran out, and call again with what is left. The
 * pairs do not depend on how the lists are cut into steps.
 */
export const mergeSorted = <Here, There>(
  hier: Side<Here>,
  daar: Side<There>,
  keyHere: (hier: Here) => string,
  keyThere: (daar: There) => string
): MergeStep<Here, There> => {
  const pairs: Array<Pair<Here, There>> = []
  let [i, j] = [0, 0]
  while (true) {
    const [a, b] = [hier.rows[i], daar.rows[j]]
    if ((a === undefined && (!hier.done || b === undefined)) || (b === undefined && !daar.done)) break
    const order = a === undefined ? 1 : b === undefined ? -1 : compare(keyHere(a), keyThere(b))
    pairs.push({
      ...(order <= 0 && a !== undefined ? { hier: a } : {}),
      ...(order >= 0 && b !== undefined ? { daar: b } : {})
    })
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return { pairs, hier: { ...hier, rows: hier.rows.slice(i) }, daar: { ...daar, rows: daar.rows.slice(j) } }
}

const compare = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0
