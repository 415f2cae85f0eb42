import { Effect, Schema } from "effect"
import {
  type Bevinding,
  Bevindingen,
  type BevindingReport,
  IdGenerator,
  type RecordReference,
  type Regel,
  type ReportedBevinding,
  Tijdstip
} from "../../../src/index.ts"

export const monday = Schema.decodeSync(Tijdstip)("2026-11-23T02:00:00Z")
export const wednesday = Schema.decodeSync(Tijdstip)("2026-11-25T02:00:00Z")

const soorten = ["klantcontact", "betrokkene", "partij", "andere-partij"] as const

/** A run that has not seen anything yet. */
export const freshRun = IdGenerator.use((ids) => ids.reconciliatie)

/** References to records that do not exist, of each kind in turn. */
export const freshRecords = (count: number): Effect.Effect<ReadonlyArray<RecordReference>, never, IdGenerator> =>
  Effect.forEach(
    Array.from({ length: count }),
    (_, place) =>
      Effect.map(
        IdGenerator.use((ids) => ids.betrokkene),
        (id) => ({ soort: soorten[place % soorten.length] ?? "betrokkene", id })
      )
  )

/** The finding, about records that do not exist. */
export const freshBevinding = (waarde: Bevinding): Effect.Effect<Bevinding, never, IdGenerator> =>
  Effect.map(
    Effect.forEach(waarde.records, (record) =>
      Effect.map(IdGenerator.use((ids) => ids.betrokkene), (id) => ({ ...record, id }))),
    ([first, ...others]) => ({ ...waarde, records: [first ?? waarde.records[0], ...others] })
  )

/** A finding of this rule about each of the records. */
export const overRecords = (records: ReadonlyArray<RecordReference>, regel: Regel): ReadonlyArray<Bevinding> =>
  records.map((record) => ({ regel, records: [record], kenmerken: [], rustOp: [] }))

/** The finding with its new id. */
export const asReport = (bevinding: Bevinding): Effect.Effect<BevindingReport, never, IdGenerator> =>
  Effect.map(IdGenerator.use((ids) => ids.bevinding), (id) => ({ id, bevinding }))

/** Orders ids as plain text. */
export const byId = (one: ReportedBevinding, ander: ReportedBevinding): number => one.id < ander.id ? -1 : 1

/** Reports the findings in a new run. */
export const meldBevindingen = Effect.fnUntraced(function*(waarden: ReadonlyArray<Bevinding>, op = monday) {
  const reports = yield* Effect.forEach(waarden, asReport)
  return yield* Bevindingen.use((bevindingen) => Effect.flatMap(freshRun, (run) => bevindingen.meld(run, op, reports)))
})
