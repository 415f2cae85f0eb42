import { Effect } from "effect"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import { type BetrokkeneFilter, Betrokkenen } from "../ports/betrokkenen.ts"
import { Klantcontacten, type KlantcontactFilter, type KlantcontactSortField } from "../ports/klantcontacten.ts"
import { Partijen, type PartijFilter } from "../ports/partijen.ts"
import type { ListPosition, PageRequest, RecordPage } from "../ports/record-page.ts"

/** A page of a list: its records, and the positions of the next and previous page, absent if there is none. */
export interface PageWithNeighbours<A> {
  readonly records: ReadonlyArray<A>
  readonly volgende?: ListPosition
  readonly vorige?: ListPosition
}

/**
 * Use case 6: betrokkenen of a klantcontact or partij, by digital address, rol, initiator, usage mode and period.
 *
 * Example: {@link zoekKlantcontacten}.
 */
export const zoekBetrokkenen = Effect.fn("zoekBetrokkenen")((
  filter: BetrokkeneFilter,
  veld: KlantcontactSortField,
  browse: PageRequest
) => Effect.map(Betrokkenen.use((betrokkenen) => betrokkenen.browse(filter, veld, browse)), pageOf(browse)))

/**
 * Klantcontacten by number, kanaal and period.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   countPartijen,
 *   fullInzage,
 *   Klantcontactgegevens,
 *   registreerKlantcontact,
 *   zoekBetrokkenen,
 *   zoekKlantcontacten,
 *   zoekPartijen
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const program = Effect.gen(function*() {
 *   for (const onderwerp of ["Paspoort", "Verhuizing", "Parkeren"]) {
 *     yield* registreerKlantcontact(Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp }))
 *   }
 *   const browse = { ascending: true, aantal: 2 }
 *   const first = yield* zoekKlantcontacten({ kanaal: "Balie" }, "registratiedatum", browse)
 *   console.log(first.records.length, first.vorige) // 2 undefined
 *   if (first.volgende !== undefined) {
 *     const from = { direction: "na", position: first.volgende } as const
 *     const second = yield* zoekKlantcontacten({ kanaal: "Balie" }, "registratiedatum", { ...browse, from })
 *     console.log(second.records.length, second.volgende) // 1 undefined
 *   }
 *   const betrokkenen = yield* zoekBetrokkenen({ gekend: false }, "registratiedatum", browse)
 *   const partijen = yield* zoekPartijen({}, fullInzage, browse)
 *   console.log(betrokkenen.records.length, partijen.records.length, yield* countPartijen({}, fullInzage)) // 0 0 0
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const zoekKlantcontacten = Effect.fn("zoekKlantcontacten")(
  (filter: KlantcontactFilter, veld: KlantcontactSortField, browse: PageRequest) =>
    Effect.map(Klantcontacten.use((klantcontacten) => klantcontacten.browse(filter, veld, browse)), pageOf(browse))
)

/**
 * Partijen by number, kind and digital address, as far as the caller may find them by it.
 *
 * Example: {@link zoekKlantcontacten}.
 */
export const zoekPartijen = Effect.fn("zoekPartijen")((filter: PartijFilter, right: Inzagerecht, browse: PageRequest) =>
  Effect.map(Partijen.use((partijen) => partijen.browse(findable(filter, right), browse)), pageOf(browse))
)

/**
 * Number of partijen that {@link zoekPartijen} finds.
 *
 * Example: {@link zoekKlantcontacten}.
 */
export const countPartijen = Effect.fn("telPartijen")((filter: PartijFilter, right: Inzagerecht) =>
  Partijen.use((partijen) => partijen.count(findable(filter, right)))
)

/**
 * A caller who may not see the address of a partij with geheimhouding can't find it by that address either: a match
 * would confirm it (B9).
 */
export const findable = (filter: PartijFilter, { geheim }: Inzagerecht): PartijFilter =>
  filter.digitaalAdres === undefined || geheim ? filter : { ...filter, indicatieGeheimhouding: false }

/** Turns a page of the port into a page for the caller. */
export const pageOf = ({ from }: PageRequest) => <A>({ meer, rows }: RecordPage<A>): PageWithNeighbours<A> => {
  const first = rows[0]?.position
  const last = rows.at(-1)?.position
  const back = from?.direction === "voor"
  return {
    records: rows.map(({ record }) => record),
    ...(last !== undefined && (back || meer) ? { volgende: last } : {}),
    ...(first !== undefined && (back ? meer : from !== undefined) ? { vorige: first } : {})
  }
}
