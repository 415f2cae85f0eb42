import { PartijId, wijzigPartij, zichtOpPartij } from "@betrokkene/domain"
import { Effect } from "effect"
import { partijExamples } from "../../contract/examples.ts"
import { decodeReplacement, PartijReplacement } from "../../contract/partij-input.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { asObject, decoded, faultsBeside } from "../../http/decode.ts"
import { basedOnPresent, expectedVersion } from "../../http/expected-version.ts"
import { route } from "../../http/route.ts"
import { answerPartij } from "./answer.ts"
import { partijInSight, readSecretOfSecret } from "./partij-in-sight.ts"

export const putPartij = route({
  method: "put",
  path: "/partijen/{id}",
  operationId: "vervangPartij",
  tag: "partijen",
  scopes: ["write"],
  alsoScopes: [readSecretOfSecret],
  summary: "Vervang een partij",
  description:
    "Alle gegevens van de partij; wat ontbreekt vervalt. De soort blijft. Het masker van het bekende bsn, zoals *****0019, laat dat bsn zoals het is.",
  id: PartijId,
  ifMatch: true,
  body: {
    schema: PartijReplacement,
    decode: asObject,
    faultsBeside: faultsBeside(partijInSight, decodeReplacement),
    examples: partijExamples
  },
  answer: { status: 200, description: "De gewijzigde partij.", schema: PartijAnswer, tag: true },
  problems: ["partij-niet-gevonden", "identificator-bezet", "soort-partij-onveranderlijk"],
  handler: ({ base, body, id, ifMatch, recht }) =>
    basedOnPresent(
      ifMatch,
      Effect.gen(function*() {
        const present = yield* partijInSight(id, recht)
        yield* expectedVersion(ifMatch, present)
        const gegevens = yield* decoded(decodeReplacement(present), body)
        return answerPartij(base, zichtOpPartij(yield* wijzigPartij(id, present.versie, gegevens), recht))
      })
    )
})
