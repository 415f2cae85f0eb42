import { BetrokkeneId, betrokkeneMetId, wijzigBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { BetrokkeneReplacement, decodePatch, decodeReplacement } from "../../contract/betrokkene-input.ts"
import { BetrokkeneAnswer } from "../../contract/betrokkene-json.ts"
import { betrokkeneExamples, contactgegevensPatchExamples } from "../../contract/examples.ts"
import { changeRoutes } from "../change-routes.ts"
import { answerBetrokkene } from "./answer.ts"
import { refuseOtherReferences } from "./refuse-other-references.ts"

/** Replace a betrokkene, and change it in part. */
export const { patch: patchBetrokkene, put: putBetrokkene } = changeRoutes({
  path: "/betrokkenen/{id}",
  tag: "betrokkenen",
  id: BetrokkeneId,
  bodySchema: BetrokkeneReplacement,
  answer: { description: "De gewijzigde betrokkene.", schema: BetrokkeneAnswer },
  problems: ["betrokkene-niet-gevonden", "klantcontact-onveranderlijk", "partij-alleen-via-koppelen"],
  read: betrokkeneMetId,
  change: Effect.fnUntraced(function*({ base, given: { adresIds, given }, id, present, right, versie }) {
    yield* refuseOtherReferences(present, given)
    return answerBetrokkene({ base, right }, yield* wijzigBetrokkene({ ...given, adresIds, betrokkene: id, versie }))
  }),
  put: {
    operationId: "vervangBetrokkene",
    summary: "Vervang een betrokkene",
    description: "Rol, initiator en contactgegevens; wat ontbreekt vervalt. Klantcontact (B1) en partij (B10) "
      + "blijven wat zij zijn.",
    examples: betrokkeneExamples,
    decodeFor: decodeReplacement,
    dependsOnPresent: false
  },
  patch: {
    operationId: "wijzigBetrokkene",
    summary: "Wijzig een betrokkene",
    description: "Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert; een lijst wordt in haar "
      + "geheel vervangen.",
    examples: contactgegevensPatchExamples,
    decodeFor: decodePatch
  }
})
