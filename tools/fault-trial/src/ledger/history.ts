/** What clients decide about a record: its gegevens as one text, and by which bsn it is linked, if it is. */
export interface State {
  readonly gegevens: string
  readonly bsn: string | null
}

/** A change that a client asked for on a version of a record, and that was acknowledged, or of which nobody knows. */
export interface Change {
  readonly base: number
  readonly acknowledged: boolean
  /** The request that asked for it, and what the audit trail calls it. */
  readonly request: string
  readonly deed: "gekoppeld" | "gewijzigd" | "ontkoppeld" | "verwijderd"
  readonly effect: (state: State) => State | "gone"
}

/** What a record was at its first version, and all that was asked of it since and not refused. */
export interface History {
  readonly first: State
  readonly changes: Array<Change>
}

/** A record as it is in the database. */
export interface Found {
  readonly versie: number
  readonly state: State
}

/**
 * Whether what was found, or that nothing was, is what the acknowledged changes and some of the unknown ones make of the record: every
 * version made by one change that was based on the one before (B12), every acknowledged change among them, and nothing else.
 */
export const explains = ({ changes, first }: History, found: Found | undefined): boolean => {
  const last = Math.max(0, ...changes.map(({ base }) => base))
  let possible: ReadonlyArray<State> = [first]
  for (let versie = 1; versie <= last + 1 && possible.length > 0; versie++) {
    const here = changes.filter(({ base }) => base === versie)
    const acknowledged = here.filter((change) => change.acknowledged)
    if (acknowledged.length > 1) return false
    const isLast = !changes.some((change) => change.acknowledged && change.base > versie)
    if (found?.versie === versie) {
      return isLast && acknowledged.length === 0 && possible.some((state) => isSame(state, found.state))
    }
    const next = (acknowledged.length === 1 ? acknowledged : here).flatMap(({ effect }) => possible.map(effect))
    if (found === undefined && isLast && next.includes("gone")) return true
    possible = distinct(next.filter((state) => state !== "gone"))
  }
  return false
}

const isSame = (one: State, other: State): boolean => one.gegevens === other.gegevens && one.bsn === other.bsn

const distinct = (
  states: ReadonlyArray<State>
): ReadonlyArray<State> => [...new Map(states.map((state) => [`${state.bsn} ${state.gegevens}`, state])).values()]
