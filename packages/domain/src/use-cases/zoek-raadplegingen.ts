import { Effect, Option } from "effect"
import { Raadplegingen, type RaadplegingFilter } from "../ports/raadplegingen.ts"
import type { PageRequest } from "../ports/record-page.ts"
import { RaadplegingNietGevonden } from "../verantwoording/raadpleging-errors.ts"
import type { RaadplegingId } from "../verantwoording/raadpleging.ts"
import { pageOf } from "./zoek.ts"

/**
 * Who read a record, or what one reader read, sorted by time.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   CallerIdentity,
 *   Medewerker,
 *   Raadplegingen,
 *   raadplegingMetId,
 *   zoekRaadplegingen
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const record = { soort: "partij", id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11" } as const
 * const program = Effect.gen(function*() {
 *   const door = Schema.decodeSync(Medewerker)("balie-3")
 *   const identiteit = Schema.decodeSync(CallerIdentity)("instellingen")
 *   yield* Raadplegingen.use(({ voegToe }) =>
 *     voegToe([{ door, identiteit, activiteit: "partijLezen", records: [record] }])
 *   )
 *   const { records: [latest] } = yield* zoekRaadplegingen({ record }, { ascending: false, aantal: 1 })
 *   if (latest !== undefined) console.log((yield* raadplegingMetId(latest.id)).records[0]?.soort) // partij
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const zoekRaadplegingen = Effect.fn("zoekRaadplegingen")((filter: RaadplegingFilter, browse: PageRequest) =>
  Effect.map(Raadplegingen.use((raadplegingen) => raadplegingen.browse(filter, browse)), pageOf(browse))
)

/**
 * The raadpleging with this id and the records that it showed; fails with `RaadplegingNietGevonden`.
 *
 * Example: {@link zoekRaadplegingen}.
 */
export const raadplegingMetId = (raadpleging: RaadplegingId) =>
  Effect.flatMap(
    Raadplegingen.use((raadplegingen) => raadplegingen.zoek(raadpleging)),
    (gevonden) =>
      Option.isSome(gevonden)
        ? Effect.succeed(gevonden.value)
        : Effect.fail(new RaadplegingNietGevonden({ raadpleging }))
  )
