import { KlantcontactId, klantcontactMetId, wijzigKlantcontact } from "@betrokkene/domain"
import { Effect } from "effect"
import { klantcontactExamples } from "../../contract/examples.ts"
import { decodeReplacement, KlantcontactReplacement } from "../../contract/klantcontact-input.ts"
import { KlantcontactAnswer } from "../../contract/klantcontact-json.ts"
import { asObject, decoded, faultsBeside } from "../../http/decode.ts"
import { expectedVersion } from "../../http/expected-version.ts"
import { route } from "../../http/route.ts"
import { answerKlantcontact } from "./answer.ts"

export const putKlantcontact = route({
  method: "put",
  path: "/klantcontacten/{id}",
  operationId: "vervangKlantcontact",
  tag: "klantcontacten",
  scopes: ["write"],
  summary: "Vervang een klantcontact",
  description:
    "Alle gegevens van het klantcontact; wat ontbreekt vervalt. Zonder plaatsgevondenOp blijft het moment wat het was.",
  id: KlantcontactId,
  ifMatch: true,
  body: {
    schema: KlantcontactReplacement,
    decode: asObject,
    faultsBeside: faultsBeside(klantcontactMetId, decodeReplacement),
    examples: klantcontactExamples
  },
  answer: { status: 200, description: "Het gewijzigde klantcontact.", schema: KlantcontactAnswer, tag: true },
  problems: ["klantcontact-niet-gevonden"],
  handler: Effect.fnUntraced(function*({ base, body, id, ifMatch }) {
    const present = yield* klantcontactMetId(id)
    const versie = yield* expectedVersion(ifMatch, present)
    const gegevens = yield* decoded(decodeReplacement(present), body)
    return answerKlantcontact(base, yield* wijzigKlantcontact(id, versie, gegevens))
  })
})
