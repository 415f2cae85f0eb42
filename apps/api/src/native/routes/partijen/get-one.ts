import { PartijId, partijMetId, zichtOpPartij } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { answerPartij } from "./answer.ts"

export const getPartij = route({
  method: "get",
  path: "/partijen/{id}",
  operationId: "leesPartij",
  tag: "partijen",
  scopes: ["read"],
  summary: "Lees een partij",
  description: "Eén partij. Een bsn is gemaskeerd zonder scope `read-bsn`; van een partij met geheimhouding "
    + "staat er zonder `read-secret` alleen dat zij er is.",
  id: PartijId,
  answer: { status: 200, description: "De partij.", schema: PartijAnswer, tag: true },
  problems: ["partij-niet-gevonden"],
  handler: ({ base, id, right }) =>
    Effect.map(partijMetId(id), (partij) => answerPartij(base, zichtOpPartij(partij, right)))
})
