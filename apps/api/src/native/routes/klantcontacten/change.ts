import { KlantcontactId, wijzigKlantcontact } from "@betrokkene/domain"
import { Effect } from "effect"
import { klantcontactInSight, readConfidentialOfConfidential } from "../../../access/klantcontact-in-sight.ts"
import { klantcontactExamples, klantcontactPatchExamples } from "../../contract/examples.ts"
import { decodePatch, decodeReplacement, KlantcontactReplacement } from "../../contract/klantcontact-input.ts"
import { KlantcontactAnswer } from "../../contract/klantcontact-json.ts"
import { changeRoutes } from "../change-routes.ts"
import { answerKlantcontact } from "./answer.ts"

/** Replace a klantcontact, and change it in part. */
export const { patch: patchKlantcontact, put: putKlantcontact } = changeRoutes({
  path: "/klantcontacten/{id}",
  tag: "klantcontacten",
  alsoScopes: [readConfidentialOfConfidential],
  id: KlantcontactId,
  bodySchema: KlantcontactReplacement,
  answer: { description: "Het gewijzigde klantcontact.", schema: KlantcontactAnswer },
  problems: ["klantcontact-niet-gevonden", "nummer-bezet"],
  read: klantcontactInSight,
  change: ({ base, given, id, right, versie }) =>
    Effect.map(
      wijzigKlantcontact(id, versie, given),
      (klantcontact) => answerKlantcontact({ base, right }, klantcontact)
    ),
  put: {
    operationId: "vervangKlantcontact",
    summary: "Vervang een klantcontact",
    description: "Alle gegevens van het klantcontact; wat ontbreekt vervalt. Zonder plaatsgevondenOp blijft het "
      + "moment wat het was, en zonder nummer het nummer.",
    examples: klantcontactExamples,
    decodeFor: decodeReplacement,
    // Whether the caller may see what is replaced is decided on the version that is replaced.
    dependsOnPresent: true
  },
  patch: {
    operationId: "wijzigKlantcontact",
    summary: "Wijzig een klantcontact",
    description: "Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert.",
    examples: klantcontactPatchExamples,
    decodeFor: decodePatch
  }
})
