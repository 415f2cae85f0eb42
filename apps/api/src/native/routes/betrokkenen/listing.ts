import { type Betrokkene, type BetrokkeneFilter, Betrokkenen, zoekBetrokkenen } from "@betrokkene/domain"
import { Effect } from "effect"
import type { CallerRight } from "../../../access/inzagerecht.ts"
import { type Listing, pageAnswer } from "../../../http/page.ts"
import type { BetrokkenePageQuery } from "../../contract/betrokkene-filter.ts"
import { BetrokkeneAnswer, betrokkeneJson } from "../../contract/betrokkene-json.ts"
import { expandAll } from "../../contract/expand.ts"
import { defaultSort, sortField } from "../../contract/sort.ts"

export const BetrokkenePage = pageAnswer(BetrokkeneAnswer, "Betrokkenen")

export const betrokkeneListing = (
  base: string,
  right: CallerRight,
  filter: BetrokkeneFilter,
  { expand, sort = defaultSort }: typeof BetrokkenePageQuery.Type
): Listing<Betrokkene> => ({
  name: "betrokkenen",
  sort,
  page: (browse) => zoekBetrokkenen(filter, sortField(sort), browse),
  json: (betrokkenen) =>
    Effect.map(
      expandAll(betrokkenen, right, expand),
      (all) => all.map(([betrokkene, expanded]) => betrokkeneJson(base, right, betrokkene, expanded))
    ),
  count: Betrokkenen.use((betrokkenen) => betrokkenen.count(filter))
})
