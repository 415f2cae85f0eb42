/** What was read of one side of a merge and not used yet, in the order of its keys, of which each is there once; `klaar`: nothing follows. */
export interface Side<A> {
  readonly rijen: ReadonlyArray<A>
  readonly klaar: boolean
}

/** What the two sides have under one key: at least one of them something. */
export interface Pair<Hier, Daar> {
  readonly hier?: Hier
  readonly daar?: Daar
}

/** The pairs that are sure, in the order of their keys, and what is left of the sides: of one that is not klaar, nothing. */
export interface MergeStep<Hier, Daar> {
  readonly paren: ReadonlyArray<Pair<Hier, Daar>>
  readonly hier: Side<Hier>
  readonly daar: Side<Daar>
}

/**
 * One step of merging two lists in the bytewise order of their keys, of which only a stretch is known: as far as no key that is still
 * to come can be in between. Read on at the side that ran out, and go on with what is left: in however many steps, the pairs are
 * those of the whole lists.
 */
export const mergeSorted = <Hier, Daar>(
  hier: Side<Hier>,
  daar: Side<Daar>,
  sleutelHier: (hier: Hier) => string,
  sleutelDaar: (daar: Daar) => string
): MergeStep<Hier, Daar> => {
  const paren: Array<Pair<Hier, Daar>> = []
  let [i, j] = [0, 0]
  while (true) {
    const [a, b] = [hier.rijen[i], daar.rijen[j]]
    if ((a === undefined && (!hier.klaar || b === undefined)) || (b === undefined && !daar.klaar)) break
    const volgorde = a === undefined ? 1 : b === undefined ? -1 : compare(sleutelHier(a), sleutelDaar(b))
    paren.push({
      ...(volgorde <= 0 && a !== undefined ? { hier: a } : {}),
      ...(volgorde >= 0 && b !== undefined ? { daar: b } : {})
    })
    if (volgorde <= 0) i++
    if (volgorde >= 0) j++
  }
  return { paren, hier: { ...hier, rijen: hier.rijen.slice(i) }, daar: { ...daar, rijen: daar.rijen.slice(j) } }
}

const compare = (een: string, ander: string): number => een < ander ? -1 : een > ander ? 1 : 0
