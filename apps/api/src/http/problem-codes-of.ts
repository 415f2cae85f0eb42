import { shownInAnswers } from "../accounting/shown-in-answers.ts"
import type { ProblemCode } from "../problems/problem-table.ts"
import type { Route } from "./route.ts"

/** The problems of the route itself, and those that follow from the parts of its requests. */
export const problemCodesOf = (route: Route): ReadonlyArray<ProblemCode> => [
  "ongeldige-invoer",
  "niet-aangemeld",
  "geen-recht",
  "te-veel-verzoeken",
  "antwoordvorm-onmogelijk",
  ...route.problems,
  ...(route.body === undefined
    ? []
    : [
      "json-ongeldig",
      "te-diep-genest",
      "te-veel-gegevens",
      "verzoek-afgebroken",
      "te-groot",
      "mediatype-onbekend"
    ] as const),
  ...(route.ifMatch === true ? ["versie-verouderd", "if-match-zwak", "if-match-vereist"] as const : []),
  ...(route.idempotencyKey === true ? ["antwoord-vervallen", "idempotency-key-hergebruikt"] as const : []),
  "interne-fout",
  "register-onbereikbaar",
  "register-alleen-lezen",
  "migraties-ontbreken",
  "programma-verouderd",
  ...(shownInAnswers(route) === undefined ? [] : ["verantwoording-onbereikbaar"] as const),
  "aanmelding-onbereikbaar",
  "te-lang-bezig",
  "wordt-afgesloten"
]
