import { PartijId, partijMetId, wijzigPartij } from "@betrokkene/domain"
import { Effect } from "effect"
import { partijExamples } from "../../contract/examples.ts"
import { decodeReplacement, PartijReplacement } from "../../contract/partij-input.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { asObject, decoded, faultsBeside } from "../../http/decode.ts"
import { expectedVersion } from "../../http/expected-version.ts"
import { route } from "../../http/route.ts"
import { answerPartij } from "./answer.ts"
import { readSecretOfSecret } from "./read-secret-of-secret.ts"

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
  body: { schema: PartijReplacement, decode: asObject, faultsBeside: faultsBeside(partijMetId, decodeReplacement), examples: partijExamples },
  answer: { status: 200, description: "De gewijzigde partij.", schema: PartijAnswer, tag: true },
  problems: ["partij-niet-gevonden", "identificator-bezet", "soort-partij-onveranderlijk"],
  handler: Effect.fnUntraced(function*({ base, body, id, ifMatch }) {
    const present = yield* partijMetId(id)
    const versie = yield* expectedVersion(ifMatch, present)
    const gegevens = yield* decoded(decodeReplacement(present), body)
    return answerPartij(base, yield* wijzigPartij(id, versie, gegevens))
  })
})
