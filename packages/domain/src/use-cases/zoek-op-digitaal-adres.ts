import { Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Partijen } from "../ports/partijen.ts"
import { compareListPositions, type PageRequest, type RecordPage } from "../ports/record-page.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { findable, pageOf } from "./zoek.ts"

/** Where a digital address was found: with a partij, or with a betrokkene who gave it for one klantcontact. */
export type Vindplaats =
  | { readonly soort: "partij"; readonly partij: Partij }
  | { readonly soort: "betrokkene"; readonly betrokkene: Betrokkene }

/**
 * Everybody with this digital address, in whatever notation, in one list sorted by registratiedatum. A partij with
 * geheimhouding is found only by who may see its address (B9). A betrokkene is found by what it gave itself (B6).
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   countOpDigitaalAdres,
 *   DigitaalAdres,
 *   fullInzage,
 *   Partijgegevens,
 *   registreerPartij,
 *   zoekOpDigitaalAdres
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const written = { soortDigitaalAdres: "telefoonnummer", adres: "0201234567" }
 * const searched = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "telefoonnummer", adres: "+31 20 123 4567" })
 * const program = Effect.gen(function*() {
 *   yield* registreerPartij(
 *     Schema.decodeSync(Partijgegevens)({
 *       soortPartij: "persoon",
 *       contactnaam: { voornaam: "Anna" },
 *       digitaleAdressen: [written]
 *     })
 *   )
 *   const { records } = yield* zoekOpDigitaalAdres(searched, fullInzage, { ascending: true, aantal: 10 })
 *   console.log(records[0]?.soort, yield* countOpDigitaalAdres(searched, fullInzage)) // partij 1
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const zoekOpDigitaalAdres = Effect.fn("zoekOpDigitaalAdres")(function*(
  digitaalAdres: DigitaalAdres,
  right: Inzagerecht,
  browse: PageRequest
) {
  const partijen = yield* Partijen.use((all) => all.browse(findable({ digitaalAdres }, right), browse))
  const betrokkenen = yield* Betrokkenen.use((all) => all.browse({ digitaalAdres }, "registratiedatum", browse))
  return pageOf(browse)(
    together(
      mapped(partijen, (partij): Vindplaats => ({ soort: "partij", partij })),
      mapped(betrokkenen, (betrokkene): Vindplaats => ({ soort: "betrokkene", betrokkene })),
      browse
    )
  )
})

/**
 * Number of places that {@link zoekOpDigitaalAdres} finds.
 *
 * Example: {@link zoekOpDigitaalAdres}.
 */
export const countOpDigitaalAdres = Effect.fn("telOpDigitaalAdres")(function*(
  digitaalAdres: DigitaalAdres,
  right: Inzagerecht
) {
  const partijen = yield* Partijen.use((all) => all.count(findable({ digitaalAdres }, right)))
  return partijen + (yield* Betrokkenen.use((all) => all.count({ digitaalAdres })))
})

const mapped = <A, B>({ meer, rows }: RecordPage<A>, of: (record: A) => B): RecordPage<B> => ({
  rows: rows.map(({ position, record }) => ({ position, record: of(record) })),
  meer
})

/** The page of two lists as one, from the same page of each. */
const together = <A>(
  one: RecordPage<A>,
  other: RecordPage<A>,
  { aantal, ascending, from }: PageRequest
): RecordPage<A> => {
  const sign = ascending ? 1 : -1
  const all = [...one.rows, ...other.rows].toSorted((first, second) =>
    sign * compareListPositions(first.position, second.position)
  )
  return {
    // Of a page before a position, the last rows are the nearest to it.
    rows: from?.direction === "voor" ? all.slice(-aantal) : all.slice(0, aantal),
    meer: one.meer || other.meer || all.length > aantal
  }
}
