import { type Raadpleging, Raadplegingen, type RaadplegingFilter, zoekRaadplegingen } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { type Listing, pageAnswer, pageFields } from "../../../http/page.ts"
import { RaadplegingAnswer, raadplegingJson } from "../../contract/raadpleging-json.ts"
import { handelingSortFields } from "../../contract/sort.ts"

export const RaadplegingPageQuery = Schema.Struct({ ...pageFields, ...handelingSortFields })
export const RaadplegingPage = pageAnswer(RaadplegingAnswer, "Raadplegingen")

/** `name`: of the list, which a cursor belongs to. */
export const raadplegingListing = (
  base: string,
  name: string,
  filter: RaadplegingFilter,
  sort: string
): Listing<Raadpleging> => ({
  name,
  sort,
  page: (browse) => zoekRaadplegingen(filter, browse),
  json: (raadplegingen) => Effect.succeed(raadplegingen.map((raadpleging) => raadplegingJson(base, raadpleging))),
  count: Raadplegingen.use((raadplegingen) => raadplegingen.count(filter))
})
