import { dropUndeliverable, retryUndeliverable } from "@betrokkene/domain"
import { Effect } from "effect"
import { type Answer, route } from "../../../http/route.ts"
import { Problem } from "../../../problems/problem.ts"
import { DeliveryNumber } from "../../contract/delivery-number.ts"

const shared = {
  method: "post",
  tag: "onbestelbare-gebeurtenissen",
  scopes: ["deliver"],
  id: DeliveryNumber,
  problems: ["onbestelbare-gebeurtenis-niet-gevonden"]
} as const

export const postRetry = route({
  ...shared,
  path: "/onbestelbare-gebeurtenissen/{id}/opnieuw",
  operationId: "probeerGebeurtenisOpnieuw",
  summary: "Probeer een onbestelbare gebeurtenis opnieuw",
  description: "Zij wordt meteen weer bezorgd, alsof zij nog niet was geprobeerd.",
  answer: { status: 204, description: "Zij wordt weer geprobeerd." },
  handler: ({ id }) => Effect.flatMap(retryUndeliverable({ nummer: id }), done)
})

export const postDrop = route({
  ...shared,
  path: "/onbestelbare-gebeurtenissen/{id}/laten-vallen",
  operationId: "laatGebeurtenisVallen",
  summary: "Laat een onbestelbare gebeurtenis vallen",
  description: "Zij wordt nooit bezorgd, en wat erop wacht gaat verder. Niet terug te draaien; het audittrail van het "
    + "gegeven bewaart dat het niet is gemeld.",
  answer: { status: 204, description: "Zij is weg." },
  handler: ({ id }) => Effect.flatMap(dropUndeliverable({ nummer: id }), done)
})

const done = (count: number): Effect.Effect<Answer, Problem> =>
  count === 0
    ? Effect.fail(
      new Problem({
        code: "onbestelbare-gebeurtenis-niet-gevonden",
        detail: "Er is geen onbestelbare gebeurtenis met dit nummer."
      })
    )
    : Effect.succeed({ status: 204 })
