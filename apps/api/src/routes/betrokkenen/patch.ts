import { BetrokkeneId, betrokkeneMetId, wijzigBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { BetrokkeneReplacement, decodePatch } from "../../contract/betrokkene-input.ts"
import { BetrokkeneAnswer } from "../../contract/betrokkene-json.ts"
import { contactgegevensPatchExamples } from "../../contract/examples.ts"
import { asObject, decoded, faultsBeside } from "../../http/decode.ts"
import { basedOnPresent, expectedVersion } from "../../http/expected-version.ts"
import { route } from "../../http/route.ts"
import { answerBetrokkene } from "./answer.ts"
import { refuseOtherReferences } from "./unchangeable.ts"

export const patchBetrokkene = route({
  method: "patch",
  path: "/betrokkenen/{id}",
  operationId: "wijzigBetrokkene",
  tag: "betrokkenen",
  scopes: ["write"],
  summary: "Wijzig een betrokkene",
  description:
    "Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert; een lijst wordt in haar geheel vervangen.",
  id: BetrokkeneId,
  ifMatch: true,
  body: {
    schema: BetrokkeneReplacement,
    mergePatch: true,
    decode: asObject,
    faultsBeside: faultsBeside(betrokkeneMetId, decodePatch),
    examples: contactgegevensPatchExamples
  },
  answer: { status: 200, description: "De gewijzigde betrokkene.", schema: BetrokkeneAnswer, tag: true },
  problems: ["betrokkene-niet-gevonden", "klantcontact-onveranderlijk", "partij-alleen-via-koppelen"],
  handler: ({ base, body, id, ifMatch }) =>
    basedOnPresent(
      ifMatch,
      Effect.gen(function*() {
        const present = yield* betrokkeneMetId(id)
        yield* expectedVersion(ifMatch, present)
        const given = yield* decoded(decodePatch(present), body)
        yield* refuseOtherReferences(present, given)
        return answerBetrokkene(base, yield* wijzigBetrokkene({ ...given, betrokkene: id, versie: present.versie }))
      })
    )
})
