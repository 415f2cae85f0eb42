import { Partijen, type Partij, type PartijFilter, zoekPartijen } from "@betrokkene/domain"
import { Effect } from "effect"
import { partijJson } from "../../contract/partij-json.ts"
import type { Listing } from "../../http/page.ts"

export const partijListing = (base: string, filter: PartijFilter, sort: string): Listing<Partij> => ({
  name: "partijen",
  subject: ({ id }) => ({ soort: "partij", id }),
  sort,
  page: (blader) => zoekPartijen(filter, blader),
  json: (partijen) => Effect.succeed(partijen.map((partij) => partijJson(base, partij))),
  count: Partijen.use((partijen) => partijen.tel(filter))
})
