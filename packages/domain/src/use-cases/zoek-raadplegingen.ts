import { Effect, Option } from "effect"
import type { Browse } from "../ports/page.ts"
import { Raadplegingen, type RaadplegingFilter } from "../ports/raadplegingen.ts"
import { RaadplegingNietGevonden } from "../verantwoording/raadpleging-errors.ts"
import type { RaadplegingId } from "../verantwoording/raadpleging.ts"
import { pageOf } from "./zoek.ts"

/** Who read a record, or what one reader read, sorted by time. */
export const zoekRaadplegingen = Effect.fn("zoekRaadplegingen")((filter: RaadplegingFilter, browse: Browse) =>
  Effect.map(Raadplegingen.use((raadplegingen) => raadplegingen.browse(filter, browse)), pageOf(browse))
)

/** The raadpleging with this id and the records that it showed; fails with `RaadplegingNietGevonden`. */
export const raadplegingMetId = (raadpleging: RaadplegingId) =>
  Effect.flatMap(
    Raadplegingen.use((raadplegingen) => raadplegingen.zoek(raadpleging)),
    (gevonden) =>
      Option.isSome(gevonden)
        ? Effect.succeed(gevonden.value)
        : Effect.fail(new RaadplegingNietGevonden({ raadpleging }))
  )
