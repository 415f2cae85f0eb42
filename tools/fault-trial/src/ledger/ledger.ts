import type { History, State } from "./history.ts"
import { firstPartij, type Made, type Registration } from "./registration.ts"

/** A record of which a client was told that it is there. */
export interface KnownRecord {
  readonly soort: "betrokkene" | "klantcontact" | "partij"
  readonly id: string
  readonly history: History
  /** Of a betrokkene: his klantcontact. */
  readonly klantcontact?: string
  /** Of a partij: by which bsn it is known. */
  readonly bsn?: string
  /** What was last seen of it; nothing when that may no longer be so. */
  seen?: { readonly versie: number; readonly gekend: boolean } | undefined
}

/** How many requests ended how. */
export interface Tally {
  acknowledged: number
  refused: number
  /** Answered with 503: done or not, nobody knows. */
  putOff: number
  /** Not answered at all: done or not, nobody knows. */
  unanswered: number
}

/** What all clients together were told, and what they do not know. */
export interface Ledger {
  readonly tally: Tally
  readonly records: ReadonlyMap<string, KnownRecord>
  readonly registrations: ReadonlyArray<Registration>
  /** The ids of requests that were refused. */
  readonly refused: Set<string>
  /** Answers that the documentation does not promise, each in a few words without anybody's data. */
  readonly wrong: Array<string>
  /** The next number that nobody else has. */
  readonly number: () => number
  readonly add: (registration: Registration) => Registration
  /** The answer to a registration, perhaps not the first one. */
  readonly acknowledge: (registration: Registration, made: Made) => void
  /** A partij that an answer named. */
  readonly meet: (partij: string, bsn: string) => void
  /** Records that were there when last heard of, the newest at the end. */
  readonly living: (soort: KnownRecord["soort"]) => ReadonlyArray<KnownRecord>
  readonly bury: (record: KnownRecord) => void
}

/** Clients work on the newest so many of a kind, so that they meet. */
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
