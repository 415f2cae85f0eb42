import type { History, State } from "./history.ts"
import { firstPartij, type Made, type Registration } from "./registration.ts"

/** A record that a client knows to exist. */
export interface KnownRecord {
  readonly soort: "betrokkene" | "klantcontact" | "partij"
  readonly id: string
  readonly history: History
  /** For a betrokkene: his klantcontact. */
  readonly klantcontact?: string
  /** For a partij: its bsn. */
  readonly bsn?: string
  /** Version and state last seen; absent if they may have changed. */
  seen?: { readonly versie: number; readonly gekend: boolean } | undefined
}

/** Number of requests by outcome. */
export interface Tally {
  acknowledged: number
  refused: number
  /** Answered with 503, or with 202 while the work goes on: carried out or not. */
  putOff: number
  /** Not answered: carried out or not. */
  unanswered: number
}

/** What all clients together know, and what they do not know. */
export interface Ledger {
  readonly tally: Tally
  readonly records: ReadonlyMap<string, KnownRecord>
  readonly registrations: ReadonlyArray<Registration>
  /** Ids of the records that answers showed, by the id of the request. */
  readonly shown: Map<string, ReadonlyArray<string>>
  /** Ids of refused requests. */
  readonly refused: Set<string>
  /** Answers that the documentation does not promise, in a few words and without personal data. */
  readonly wrong: Array<string>
  /** The next unique number. */
  readonly number: () => number
  readonly add: (registration: Registration) => Registration
  /** Records an answer to a registration, perhaps not the first one. */
  readonly acknowledge: (registration: Registration, made: Made) => void
  /** Records a partij named in an answer. */
  readonly meet: (partij: string, bsn: string) => void
  /** Records not known to be deleted, newest last. */
  readonly living: (soort: KnownRecord["soort"]) => ReadonlyArray<KnownRecord>
  readonly bury: (record: KnownRecord) => void
}

/** Clients choose among this many of the newest records of a kind, so that they meet. */
const newest = 40

export const emptyLedger = (): Ledger => {
  const records = new Map<string, KnownRecord>()
  const registrations: Array<Registration> = []
  const wrong: Array<string> = []
  const living = {
    betrokkene: new Map<string, KnownRecord>(),
    klantcontact: new Map<string, KnownRecord>(),
    partij: new Map<string, KnownRecord>()
  }
  let count = 0
  const know = (
    soort: KnownRecord["soort"],
    id: string,
    first: State,
    of: Pick<KnownRecord, "bsn" | "klantcontact" | "seen">
  ) => {
    if (records.has(id)) return
    const record: KnownRecord = { soort, id, history: { first, changes: [] }, ...of }
    records.set(id, record)
    living[soort].set(id, record)
    const [oldest] = living[soort].keys()
    if (living[soort].size > newest && oldest !== undefined) living[soort].delete(oldest)
  }
  const meet = (partij: string, bsn: string) => know("partij", partij, firstPartij(bsn), { bsn })
  return {
    tally: { acknowledged: 0, refused: 0, putOff: 0, unanswered: 0 },
    records,
    registrations,
    shown: new Map(),
    refused: new Set(),
    wrong,
    number: () => ++count,
    add: (registration) => {
      registrations.push(registration)
      return registration
    },
    acknowledge: (registration, made) => {
      const { betrokkene, klantcontact } = registration
      if ((made.partij === null) !== (betrokkene.bsn === null)) {
        wrong.push("an answer with a partij where none was asked for, or without the one that was")
      }
      if (registration.made !== undefined && !isSame(registration.made, made)) {
        wrong.push("two answers under one Idempotency-Key that tell of different records")
      }
      registration.made ??= made
      if (klantcontact !== undefined) {
        know("klantcontact", made.klantcontact, klantcontact, { seen: { versie: 1, gekend: false } })
      }
      know("betrokkene", made.betrokkene, betrokkene, {
        klantcontact: made.klantcontact,
        seen: { versie: 1, gekend: betrokkene.bsn !== null }
      })
      if (made.partij !== null && betrokkene.bsn !== null) meet(made.partij, betrokkene.bsn)
    },
    meet,
    living: (soort) => [...living[soort].values()],
    bury: ({ id, soort }) => void living[soort].delete(id)
  }
}

const isSame = (one: Made, other: Made): boolean =>
  one.betrokkene === other.betrokkene && one.klantcontact === other.klantcontact && one.partij === other.partij
