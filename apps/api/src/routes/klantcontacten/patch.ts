import { KlantcontactId, klantcontactMetId, wijzigKlantcontact } from "@betrokkene/domain"
import { Effect } from "effect"
import { klantcontactPatchExamples } from "../../contract/examples.ts"
import { decodePatch, KlantcontactReplacement } from "../../contract/klantcontact-input.ts"
import { KlantcontactAnswer } from "../../contract/klantcontact-json.ts"
import { asObject, decoded, faultsBeside } from "../../http/decode.ts"
import { basedOnPresent, expectedVersion } from "../../http/expected-version.ts"
import { route } from "../../http/route.ts"
import { answerKlantcontact } from "./answer.ts"

export const patchKlantcontact = route({
  method: "patch",
  path: "/klantcontacten/{id}",
  operationId: "wijzigKlantcontact",
  tag: "klantcontacten",
  scopes: ["write"],
  summary: "Wijzig een klantcontact",
  description: "Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert.",
  id: KlantcontactId,
  ifMatch: true,
  body: {
    schema: KlantcontactReplacement,
    mergePatch: true,
    decode: asObject,
    faultsBeside: faultsBeside(klantcontactMetId, decodePatch),
    examples: klantcontactPatchExamples
  },
  answer: { status: 200, description: "Het gewijzigde klantcontact.", schema: KlantcontactAnswer, tag: true },
  problems: ["klantcontact-niet-gevonden"],
  handler: ({ base, body, id, ifMatch }) =>
    basedOnPresent(
      ifMatch,
      Effect.gen(function*() {
        const present = yield* klantcontactMetId(id)
        yield* expectedVersion(ifMatch, present)
        const gegevens = yield* decoded(decodePatch(present), body)
        return answerKlantcontact(base, yield* wijzigKlantcontact(id, present.versie, gegevens))
      })
    )
})
