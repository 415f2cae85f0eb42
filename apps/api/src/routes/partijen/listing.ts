import {
  type Inzagerecht,
  type Partij,
  type PartijFilter,
  telPartijen,
  zichtOpPartij,
  zoekPartijen
} from "@betrokkene/domain"
import { Effect } from "effect"
import { partijJson } from "../../contract/partij-json.ts"
import type { Listing } from "../../http/page.ts"

export const partijListing = (
  base: string,
  recht: Inzagerecht,
  filter: PartijFilter,
  sort: string
): Listing<Partij> => ({
  name: "partijen",
  subject: ({ id }) => ({ soort: "partij", id }),
  sort,
  page: (browse) => zoekPartijen(filter, recht, browse),
  json: (partijen) => Effect.succeed(partijen.map((partij) => partijJson(base, zichtOpPartij(partij, recht)))),
  count: telPartijen(filter, recht)
})
