import { PartijId, wijzigPartij, zichtOpPartij } from "@betrokkene/domain"
import { Effect } from "effect"
import { contactgegevensPatchExamples } from "../../contract/examples.ts"
import { decodePatch, PartijReplacement } from "../../contract/partij-input.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { asObject, decoded, faultsBeside } from "../../http/decode.ts"
import { basedOnPresent, expectedVersion } from "../../http/expected-version.ts"
import { route } from "../../http/route.ts"
import { answerPartij } from "./answer.ts"
import { partijInSight, readSecretOfSecret } from "./partij-in-sight.ts"

export const patchPartij = route({
  method: "patch",
  path: "/partijen/{id}",
  operationId: "wijzigPartij",
  tag: "partijen",
  scopes: ["write"],
  alsoScopes: [readSecretOfSecret],
  summary: "Wijzig een partij",
  description:
    "Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert; een lijst wordt in haar geheel vervangen.",
  id: PartijId,
  ifMatch: true,
  body: {
    schema: PartijReplacement,
    mergePatch: true,
    decode: asObject,
    faultsBeside: faultsBeside(partijInSight, decodePatch),
    examples: contactgegevensPatchExamples
  },
  answer: { status: 200, description: "De gewijzigde partij.", schema: PartijAnswer, tag: true },
  problems: ["partij-niet-gevonden", "identificator-bezet", "soort-partij-onveranderlijk"],
  handler: ({ base, body, id, ifMatch, recht }) =>
    basedOnPresent(
      ifMatch,
      Effect.gen(function*() {
        const present = yield* partijInSight(id, recht)
        yield* expectedVersion(ifMatch, present)
        const gegevens = yield* decoded(decodePatch(present), body)
        return answerPartij(base, zichtOpPartij(yield* wijzigPartij(id, present.versie, gegevens), recht))
      })
    )
})
