import {
  countPartijen,
  type Inzagerecht,
  type Partij,
  type PartijFilter,
  zichtOpPartij,
  zoekPartijen
} from "@betrokkene/domain"
import { Effect } from "effect"
import type { Listing } from "../../../http/page.ts"
import { partijJson } from "../../contract/partij-json.ts"

export const partijListing = (
  base: string,
  right: Inzagerecht,
  filter: PartijFilter,
  sort: string
): Listing<Partij> => ({
  name: "partijen",
  sort,
  page: (browse) => zoekPartijen(filter, right, browse),
  json: (partijen) => Effect.succeed(partijen.map((partij) => partijJson(base, zichtOpPartij(partij, right)))),
  count: countPartijen(filter, right)
})
