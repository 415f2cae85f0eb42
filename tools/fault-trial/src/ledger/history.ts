/** State of a record that clients decide: its gegevens as one text, and the bsn of its koppeling, if any. */
export interface State {
  readonly gegevens: string
  readonly bsn: string | null
}

/** A change requested on a version of a record, acknowledged or with an unknown outcome. */
export interface Change {
  readonly base: number
  readonly acknowledged: boolean
  /** Id of the request, and its name in the audit trail. */
  readonly request: string
  readonly deed: "gekoppeld" | "gewijzigd" | "ontkoppeld" | "verwijderd"
  readonly effect: (state: State) => State | "gone"
}

/** The first version of a record, and all changes requested since and not refused. */
export interface History {
  readonly first: State
  readonly changes: Array<Change>
}

/** A record as stored in the database. */
export interface Found {
  readonly versie: number
  readonly state: State
}

/**
 * Whether the found record (or its absence) results from all acknowledged changes and some of the unknown ones: each
 * version made by one change that was based on the version before (B12), and no other changes.
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
