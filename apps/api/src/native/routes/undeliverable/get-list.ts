import { listUndeliverable } from "@betrokkene/domain"
import { Effect, Option, Schema } from "effect"
import { pageFields, pageUrl } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { parameterFault } from "../../../problems/fault.ts"
import { invalidInput } from "../../../problems/problem.ts"
import { DeliveryNumber } from "../../contract/delivery-number.ts"
import { UndeliverableAnswer, undeliverableJson } from "../../contract/undeliverable-json.ts"

const { cursor, pageSize } = pageFields

export const getUndeliverable = route({
  method: "get",
  path: "/onbestelbare-gebeurtenissen",
  operationId: "zoekOnbestelbareGebeurtenissen",
  tag: "onbestelbare-gebeurtenissen",
  scopes: ["deliver"],
  summary: "Lijst van onbestelbare gebeurtenissen",
  description: "Bezorgingen van gebeurtenissen aan andere systemen die niet meer worden geprobeerd, in de volgorde "
    + "waarin zij ontstonden, per bladzijde. Latere gebeurtenissen over hetzelfde gegeven wachten erop.",
  query: Schema.Struct({ cursor, pageSize }),
  answer: {
    status: 200,
    description: "Een bladzijde.",
    schema: Schema.Struct({
      results: Schema.Array(UndeliverableAnswer),
      next: Schema.NullOr(Schema.String.annotate({ format: "uri" }))
    }).annotate({ identifier: "OnbestelbareGebeurtenissen" })
  },
  problems: [],
  handler: Effect.fnUntraced(function*(request) {
    const { cursor, pageSize = 100 } = request.query
    const found = yield* listUndeliverable(cursor === undefined ? 0 : yield* placeOf(cursor), pageSize + 1)
    const results = found.slice(0, pageSize)
    const last = found.length > pageSize ? results.at(-1) : undefined
    return {
      status: 200,
      body: {
        results: results.map(undeliverableJson),
        next: last === undefined ? null : pageUrl(request, String(last.nummer))
      }
    } as const
  })
})

const placeOf = (cursor: string) =>
  Option.match(Schema.decodeOption(DeliveryNumber)(cursor), {
    onSome: Effect.succeed,
    onNone: () =>
      Effect.fail(invalidInput([
        parameterFault("cursor", "cursor-ongeldig", "Geen cursor van deze lijst; begin zonder cursor.")
      ]))
  })
