import { type NewRaadpleging, Raadplegingen, type RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect, type Exit } from "effect"
import type { Start } from "../http/ports.ts"

/** More answers wait to be accounted for than may. */
export class ReadLogFull extends Data.TaggedError("ReadLogFull") {}

/** Keeps who read what. */
export interface ReadLog {
  /** Succeeds when the register keeps the entries for good. The answer may be given from then on, and not before. */
  readonly keep: (entries: ReadonlyArray<NewRaadpleging>) => Effect.Effect<void, RegisterUnavailable | ReadLogFull>
}

/**
 * How many records may wait, how many one statement stores, and how many statements run at once. A commit costs more
 * than the rest of a small statement, so usually one runs: what comes meanwhile shares the next.
 */
export interface ReadLogBounds {
  readonly waiting: number
  readonly batch: number
  readonly underWay: number
}

const usualBounds: ReadLogBounds = { waiting: 100_000, batch: 5_000, underWay: 1 }

interface Waiting {
  readonly entries: ReadonlyArray<NewRaadpleging>
  readonly records: number
  readonly resume: (exit: Exit.Exit<void, RegisterUnavailable>) => void
}

/**
 * A read log that stores the entries of many answers with one statement: those of one turn of the event loop, and those
 * that arrive while statements run. So no entry waits for a timer, and batches grow with the load. An entry is stored
 * even if its caller has gone.
 */
export const makeReadLog = (start: Start, bounds: ReadLogBounds = usualBounds): ReadLog => {
  let waiting: Array<Waiting> = []
  let records = 0
  let underWay = 0
  let isPlanned = false
  const nextBatch = (): ReadonlyArray<Waiting> => {
    let size = 0
    const end = waiting.findIndex((each, index) => (size += each.records) > bounds.batch && index > 0)
    const batch = end < 0 ? waiting : waiting.slice(0, end)
    waiting = end < 0 ? [] : waiting.slice(end)
    return batch
  }
  /** Stores at the end of this turn: answers of the database come together, so others have an entry too. */
  const planToStore = (): void => {
    if (isPlanned || waiting.length === 0) return
    isPlanned = true
    setImmediate(storeNext)
  }
  const storeNext = (): void => {
    isPlanned = false
    while (underWay < bounds.underWay && waiting.length > 0) {
      const batch = nextBatch()
      underWay++
      start(Raadplegingen.use((raadplegingen) => raadplegingen.voegToe(batch.flatMap(({ entries }) => entries))))
        .addObserver((exit) => {
          underWay--
          for (const each of batch) {
            records -= each.records
            each.resume(exit)
          }
          planToStore()
        })
    }
  }
  return {
    keep: (entries) =>
      Effect.suspend((): Effect.Effect<void, RegisterUnavailable | ReadLogFull> => {
        const added = entries.reduce((sum, entry) => sum + entry.records.length, 0)
        if (records > 0 && records + added > bounds.waiting) return Effect.fail(new ReadLogFull())
        records += added
        return Effect.callback<void, RegisterUnavailable>((resume) => {
          waiting.push({ entries, records: added, resume })
          planToStore()
        })
      })
  }
}
