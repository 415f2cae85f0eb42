import { PartijId, wijzigPartij, zichtOpPartij } from "@betrokkene/domain"
import { Effect } from "effect"
import { contactgegevensPatchExamples, partijExamples } from "../../contract/examples.ts"
import { decodePatch, decodeReplacement, PartijReplacement } from "../../contract/partij-input.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { changeRoutes } from "../change-routes.ts"
import { answerPartij } from "./answer.ts"
import { partijInSight, readSecretOfSecret } from "./partij-in-sight.ts"

/** Replace a partij, and change it in part. */
export const { patch: patchPartij, put: putPartij } = changeRoutes({
  path: "/partijen/{id}",
  tag: "partijen",
  alsoScopes: [readSecretOfSecret],
  id: PartijId,
  bodySchema: PartijReplacement,
  answer: { description: "De gewijzigde partij.", schema: PartijAnswer },
  problems: ["partij-niet-gevonden", "identificator-bezet", "soort-partij-onveranderlijk"],
  read: partijInSight,
  change: ({ base, given, id, right, versie }) =>
    Effect.map(wijzigPartij(id, versie, given), (partij) => answerPartij(base, zichtOpPartij(partij, right))),
  put: {
    operationId: "vervangPartij",
    summary: "Vervang een partij",
    description: "Alle gegevens van de partij; wat ontbreekt vervalt. De soort blijft. "
      + "Het masker van het bekende bsn, zoals *****0019, laat dat bsn zoals het is.",
    examples: partijExamples,
    decodeFor: decodeReplacement,
    // The mask of a bsn stands for the bsn that the partij has.
    dependsOnPresent: true
  },
  patch: {
    operationId: "wijzigPartij",
    summary: "Wijzig een partij",
    description: "Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert; een lijst wordt in haar "
      + "geheel vervangen.",
    examples: contactgegevensPatchExamples,
    decodeFor: decodePatch
  }
})
