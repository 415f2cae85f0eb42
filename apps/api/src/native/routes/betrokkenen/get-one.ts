import { BetrokkeneId, betrokkeneMetId } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { route } from "../../../http/route.ts"
import { BetrokkeneAnswer, betrokkeneJson, betrokkeneTag } from "../../contract/betrokkene-json.ts"
import { expandAll, expandFields } from "../../contract/expand.ts"

export const getBetrokkene = route({
  method: "get",
  path: "/betrokkenen/{id}",
  operationId: "leesBetrokkene",
  tag: "betrokkenen",
  scopes: ["read"],
  summary: "Lees een betrokkene",
  description: "Eén betrokkene; met expand staan klantcontact en partij er in hun geheel.",
  id: BetrokkeneId,
  query: Schema.Struct(expandFields),
  answer: { status: 200, description: "De betrokkene.", schema: BetrokkeneAnswer, tag: true },
  problems: ["betrokkene-niet-gevonden"],
  handler: Effect.fnUntraced(function*({ base, id, query, right }) {
    const found = yield* betrokkeneMetId(id)
    const [[betrokkene, expanded] = [found, {}] as const] = yield* expandAll([found], right, query.expand)
    return {
      status: 200,
      body: betrokkeneJson(base, right, betrokkene, expanded),
      tag: betrokkeneTag(right, betrokkene, expanded)
    } as const
  })
})
