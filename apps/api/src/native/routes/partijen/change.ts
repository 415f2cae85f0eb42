import { identificatorwijzigingen, PartijId, wijzigPartij, zichtOpPartij } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { Effect, Schema } from "effect"
import { contactgegevensPatchExamples, partijExamples } from "../../contract/examples.ts"
import { decodePatch, decodeReplacement, PartijReplacement } from "../../contract/partij-input.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { changeRoutes } from "../change-routes.ts"
import { answerPartij } from "./answer.ts"
import { partijInSight, readSecretOfSecret } from "./partij-in-sight.ts"

const Query = Schema.Struct({
  identificatorwijziging: Schema.optionalKey(
    Schema.Literals(identificatorwijzigingen).annotate(
      regel("identificatorwijziging-ongeldig", `Toegestaan: ${identificatorwijzigingen.join(", ")}.`)
    )
  )
})

const decided =
  " Verandert een identificator waarop betrokkenen zijn gekoppeld, dan zegt identificatorwijziging wat dat "
  + "betekent: bij correctie (het nummer was verkeerd vastgelegd) blijven zij gekoppeld, bij andere-persoon (het nummer "
  + "is van een ander) worden zij ontkoppeld. Zonder die keuze wordt geweigerd."

/** Replace a partij, and change it in part. */
export const { patch: patchPartij, put: putPartij } = changeRoutes({
  path: "/partijen/{id}",
  tag: "partijen",
  alsoScopes: [
    {
      scopes: ["link"],
      when: "met identificatorwijziging",
      applies: ({ query }) => query.identificatorwijziging !== undefined
    },
    readSecretOfSecret
  ],
  query: Query,
  mayGoOn: true,
  id: PartijId,
  bodySchema: PartijReplacement,
  answer: { description: "De gewijzigde partij.", schema: PartijAnswer },
  problems: [
    "partij-niet-gevonden",
    "identificator-bezet",
    "identificatorwijziging-vereist",
    "soort-partij-onveranderlijk"
  ],
  read: partijInSight,
  change: (
    { base, door, given: { adresIds, given }, id, query: { identificatorwijziging: wijziging }, right, versie }
  ) =>
    Effect.map(
      wijzigPartij(id, versie, given, wijziging === undefined ? undefined : { wijziging, door }, {
        adressen: adresIds
      }),
      (partij) => answerPartij(base, zichtOpPartij(partij, right))
    ),
  put: {
    operationId: "vervangPartij",
    summary: "Vervang een partij",
    description: "Alle gegevens van de partij; wat ontbreekt vervalt. De soort blijft. "
      + "Het masker van het bekende bsn, zoals *****0019, laat dat bsn zoals het is." + decided,
    examples: partijExamples,
    decodeFor: decodeReplacement,
    // The mask of a bsn stands for the bsn that the partij has.
    dependsOnPresent: true
  },
  patch: {
    operationId: "wijzigPartij",
    summary: "Wijzig een partij",
    description: "Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert; een lijst wordt in haar "
      + "geheel vervangen." + decided,
    examples: contactgegevensPatchExamples,
    decodeFor: decodePatch
  }
})
