import type { ProblemCode } from "./problem-table.ts"

/** The problems that are answered before it is known which operation is meant, with when that is. */
export const problemsBeforeOperations = {
  "host-ongeldig": "de header Host of het adres is ongeldig",
  "verzoek-onleesbaar": "wat over de verbinding komt, is geen HTTP-verzoek",
  "verzoek-te-traag": "het verzoek komt niet op tijd",
  "headers-te-groot": "de headers zijn te groot",
  "niet-gevonden": "het pad bestaat niet",
  "methode-niet-toegestaan": "het pad bestaat, maar niet met deze methode"
} as const satisfies { readonly [code in ProblemCode]?: string }
