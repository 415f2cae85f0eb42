import { BetrokkeneId, betrokkeneMetId, wijzigBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { BetrokkeneReplacement, decodeReplacement } from "../../contract/betrokkene-input.ts"
import { BetrokkeneAnswer } from "../../contract/betrokkene-json.ts"
import { betrokkeneExamples } from "../../contract/examples.ts"
import { asObject, decoded, faultsBeside } from "../../http/decode.ts"
import { expectedVersion } from "../../http/expected-version.ts"
import { route } from "../../http/route.ts"
import { answerBetrokkene } from "./answer.ts"
import { refuseOtherReferences } from "./unchangeable.ts"

export const putBetrokkene = route({
  method: "put",
  path: "/betrokkenen/{id}",
  operationId: "vervangBetrokkene",
  tag: "betrokkenen",
  scopes: ["write"],
  summary: "Vervang een betrokkene",
  description:
    "Rol, initiator en contactgegevens; wat ontbreekt vervalt. Klantcontact (B1) en partij (B10) blijven wat zij zijn.",
  id: BetrokkeneId,
  ifMatch: true,
  body: {
    schema: BetrokkeneReplacement,
    decode: asObject,
    faultsBeside: faultsBeside(betrokkeneMetId, decodeReplacement),
    examples: betrokkeneExamples
  },
  answer: { status: 200, description: "De gewijzigde betrokkene.", schema: BetrokkeneAnswer, tag: true },
  problems: ["betrokkene-niet-gevonden", "klantcontact-onveranderlijk", "partij-alleen-via-koppelen"],
  handler: Effect.fnUntraced(function*({ base, body, id, ifMatch }) {
    const present = yield* betrokkeneMetId(id)
    const versie = yield* expectedVersion(ifMatch, present)
    const given = yield* decoded(decodeReplacement(present), body)
    yield* refuseOtherReferences(present, given)
    return answerBetrokkene(base, yield* wijzigBetrokkene({ ...given, betrokkene: id, versie }))
  })
})
