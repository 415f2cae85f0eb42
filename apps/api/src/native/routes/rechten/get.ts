import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { RechtenAnswer, rechtenJson } from "../../contract/rechten-json.ts"

export const getRechten = route({
  method: "get",
  path: "/rechten",
  operationId: "leesRechten",
  tag: "rechten",
  scopes: [],
  summary: "Lees wie u bent en wat u mag",
  description: "De naam en de identiteit waaronder de aanroeper wordt vastgelegd, en de scopes die hij heeft.",
  answer: { status: 200, description: "De rechten van de aanroeper.", schema: RechtenAnswer },
  problems: [],
  handler: ({ caller }) => Effect.succeed({ status: 200, body: rechtenJson(caller) } as const)
})
