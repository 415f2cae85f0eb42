import { BevindingId, bevindingMetId } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { BevindingAnswer } from "../../contract/bevinding-json.ts"
import { answerBevinding } from "./answer.ts"

export const getBevinding = route({
  method: "get",
  path: "/bevindingen/{id}",
  operationId: "leesBevinding",
  tag: "bevindingen",
  scopes: ["reconcile"],
  summary: "Lees een bevinding",
  description: "Eén bevinding: welke regel, over welke gegevens, waarop zij berust en wat wordt voorgesteld. De "
    + "gegevens zelf staan er niet in.",
  id: BevindingId,
  answer: { status: 200, description: "De bevinding.", schema: BevindingAnswer, tag: true },
  problems: ["bevinding-niet-gevonden"],
  handler: ({ base, id }) => Effect.map(bevindingMetId(id), (bevinding) => answerBevinding(base, bevinding))
})
