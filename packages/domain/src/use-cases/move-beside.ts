import { Context, Effect, Option, Schema } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import type { BesideHerstelpunt } from "../ports/herstelpunten.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { SideRecords } from "../ports/side-records.ts"
import type { SideDescription } from "../side-records/side-description.ts"
import {
  changedSideRecord,
  sideDescriptions,
  type SideFilter,
  type SideGegevens,
  type SideRecord
} from "../side-records/side-record.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { preferredRekeningnummer } from "./place-rekeningnummers.ts"

type Velden = Readonly<Record<string, unknown>>

/** The number of side records that a merge moves at once, a hundred unless a test sets another. */
export const MovedAtOnce = Context.Reference<number>("@betrokkene/domain/MovedAtOnce", { defaultValue: () => 100 })

/**
 * Puts what stands beside a partij beside another, with which it is merged. What would then be there twice, or would be of
 * a partij and itself, is deleted. Of two rekeningnummers that are preferred, that of the partij that stays is. Gives what
 * undoes it to `keep`, a bounded number at a time. Call it within a transaction that closed both.
 */
export const moveBeside = Effect.fnUntraced(
  function*<E, R>(
    from: PartijId,
    to: PartijId,
    keep: (points: ReadonlyArray<BesideHerstelpunt>) => Effect.Effect<void, E, R>
  ) {
    const sideRecords = yield* SideRecords
    const atOnce = yield* MovedAtOnce
    const nu = yield* RegisterClock.use((clock) => clock.nu)
    for (;;) {
      const page = yield* sideRecords.beside([{ soort: "partij", ids: [from] }], atOnce)
      if (page.length === 0) return
      yield* keep(yield* Effect.forEach(page, (record) => moved(record, from, to, nu)))
    }
  }
)

const moved = Effect.fnUntraced(function*(record: SideRecord, from: PartijId, to: PartijId, nu: Tijdstip) {
  const sideRecords = yield* SideRecords
  const { id, registratiedatum, soort, versie } = record
  const own = record.gegevens as Velden
  const before = { soort, id, partij: from, registratiedatum, versie }
  const gegevens = { ...own, ...named(record, from, to) } as SideGegevens
  if (!Schema.is(sideDescriptions[soort].gegevens)(gegevens) || (yield* isThere(record, gegevens))) {
    yield* sideRecords.verwijder(soort, id, versie)
    return { soort: "bijbehorend", voor: { ...before, velden: own } } satisfies BesideHerstelpunt as BesideHerstelpunt
  }
  const changed = changedSideRecord(record, gegevens, nu)
  const staysPreferred = "voorkeur" in own && Option.isNone(yield* preferredRekeningnummer(to))
  const after = { ...changed, gegevens: { ...changed.gegevens, ...(staysPreferred ? { voorkeur: true } : {}) } }
  yield* sideRecords.vervang(after as SideRecord, versie).pipe(
    // Both partijen are closed, and it was looked for.
    Effect.catchTags({ SideRecordCombinationTaken: Effect.die, SideRecordNeighbourNotFound: Effect.die })
  )
  const velden = Object.entries(own).filter(([veld, waarde]) => (after.gegevens as Velden)[veld] !== waarde)
  return {
    soort: "bijbehorend",
    voor: { ...before, velden: Object.fromEntries(velden) },
    versieNa: after.versie
  } satisfies BesideHerstelpunt as BesideHerstelpunt
})

/** The fields that name this partij, with the other one. */
const named = ({ gegevens, soort }: SideRecord, from: PartijId, to: PartijId): Velden => {
  const { neighbours }: SideDescription = sideDescriptions[soort]
  return Object.fromEntries(
    Object.entries(gegevens).flatMap(([veld, id]) => neighbours[veld] === "partij" && id === from ? [[veld, to]] : [])
  )
}

/** Whether another record has the same combination of fields of which there can be one. */
const isThere = Effect.fnUntraced(function*({ soort }: SideRecord, gegevens: object) {
  const { unique = [] }: SideDescription = sideDescriptions[soort]
  const { count } = yield* SideRecords
  for (const velden of unique) {
    const filter = Object.fromEntries(velden.map((veld) => [veld, (gegevens as Velden)[veld]]))
    if ((yield* count(soort, filter as SideFilter)) > 0) return true
  }
  return false
})
