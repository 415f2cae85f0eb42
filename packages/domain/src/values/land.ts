import { Effect, Schema, SchemaTransformation } from "effect"
import { hintForCode, naamBijCode } from "./code-table.ts"
import { landenTable } from "./landen-table.ts"
import { patternWithHint } from "./pattern-with-hint.ts"
import { regel, violation } from "./regel.ts"
import { seen, seenText } from "./text.ts"

/** The Dutch name of each country, by its code. */
export const landen = new Map(landenTable.trim().split("\n").map((row) => [row.slice(0, 2), row.slice(3)] as const))
const form =
  "Een land is een code van twee hoofdletters uit ISO 3166-1 (alpha-2), zoals BE voor België of XK voor Kosovo."

/** Codes that are no country's any more, or never were one's in ISO 3166-1, with the codes to choose instead. */
const otherCodes: { readonly [code: string]: string } = {
  AN: "De Nederlandse Antillen bestaan niet meer: kies CW (Curaçao), SX (Sint-Maarten) of BQ (Caribisch Nederland).",
  BU: "Birma heet nu Myanmar: kies MM.",
  CS: "Servië en Montenegro, en Tsjecho-Slowakije, bestaan niet meer: kies RS, ME, CZ of SK.",
  DD: "De DDR bestaat niet meer: kies DE.",
  DY: "Dahomey heet nu Benin: kies BJ.",
  EL: "Griekenland heeft de code GR.",
  EN: "Engeland valt onder het Verenigd Koninkrijk: kies GB.",
  EU: "Geen land, maar de Europese Unie: kies de code van het land.",
  FX: "Europees Frankrijk heeft de code FR.",
  HV: "Opper-Volta heet nu Burkina Faso: kies BF.",
  NH: "De Nieuwe Hebriden heten nu Vanuatu: kies VU.",
  NQ: "Koningin Maudland is geen land: kies AQ (Antarctica).",
  NT: "De neutrale zone is verdeeld: kies IQ of SA.",
  PC: "Het trustgebied van de Pacifische Eilanden bestaat niet meer: kies FM, MH, MP of PW.",
  PZ: "De Panamakanaalzone hoort bij Panama: kies PA.",
  RH: "Rhodesië heet nu Zimbabwe: kies ZW.",
  SU: "De Sovjet-Unie bestaat niet meer: kies de code van het land van nu, zoals RU of UA.",
  TP: "Oost-Timor heeft nu de code TL.",
  UK: "Het Verenigd Koninkrijk heeft de code GB.",
  VD: "Noord-Vietnam bestaat niet meer: kies VN.",
  YD: "Zuid-Jemen bestaat niet meer: kies YE.",
  YU: "Joegoslavië bestaat niet meer: kies de code van het land van nu, zoals RS, HR of BA.",
  ZR: "Zaïre heet nu Congo-Kinshasa: kies CD."
}
const unknown = "Deze landcode staat niet in ISO 3166-1."
const code = seen(
  patternWithHint(/^[A-Z]{2}$/u, "land-onbekend", form, (text) => hintForCode(landen, text)).abort(),
  Schema.makeFilter(
    (waarde: string) => landen.has(waarde) ? undefined : violation([], "land-onbekend", otherCodes[waarde] ?? unknown),
    regel("land-onbekend", unknown)
  )
)

/**
 * A country: its ISO 3166-1 alpha-2 code with its Dutch name; also Kosovo, by the code XK that the European Union
 * uses. The name follows from the code and may be left out on input; the name of another country beside it is a contradiction. Refusals: `land-onbekend`, `naam-bij-andere-code`.
 *
 * Source: ISO 3166-1.
 */
export const Land = Schema.Struct({ code, naam: Schema.optionalKey(seenText(100)) }).pipe(
  Schema.decodeTo(
    Schema.Struct({ code: code.pipe(Schema.brand("Landcode")), naam: Schema.String }),
    SchemaTransformation.transformEffect({
      decode: (written) => naamBijCode(landen, written),
      encode: (land) => Effect.succeed(land)
    })
  )
).annotate({ identifier: "Land" })
export type Land = typeof Land.Type

/** The code of the Netherlands. */
export const nederland = "NL"
