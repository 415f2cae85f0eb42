import { countOpDigitaalAdres, zoekOpDigitaalAdres } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { answerPage, pageAnswer, pageFields } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { zoekDigitaalAdresExamples } from "../../contract/examples.ts"
import { expandAll, expandFields } from "../../contract/expand.ts"
import { defaultPartijSort, partijSortFields } from "../../contract/sort.ts"
import {
  decodeDigitaalAdresZoek,
  DigitaalAdresZoekInput,
  VindplaatsAnswer,
  vindplaatsJson
} from "../../contract/vindplaats-json.ts"

export const zoekDigitaalAdresRoute = route({
  method: "post",
  path: "/digitale-adressen/zoek",
  operationId: "zoekOpDigitaalAdres",
  tag: "digitale-adressen",
  scopes: ["read"],
  summary: "Zoek wie een digitaal adres heeft",
  description:
    "De partijen en de betrokkenen met dit telefoonnummer, e-mailadres of andere digitale adres, hoe het ook "
    + "is geschreven, in één lijst. Een volgende bladzijde vraagt dezelfde body.",
  query: Schema.Struct({ ...pageFields, ...partijSortFields, ...expandFields }),
  body: { schema: DigitaalAdresZoekInput, decode: decodeDigitaalAdresZoek, examples: zoekDigitaalAdresExamples },
  answer: { status: 200, description: "Een bladzijde.", schema: pageAnswer(VindplaatsAnswer, "Vindplaatsen") },
  problems: [],
  handler: (request) => {
    const { base, body: { digitaalAdres }, query: { expand, sort = defaultPartijSort }, right } = request
    return answerPage(request, {
      name: "digitale-adressen",
      sort,
      page: (browse) => zoekOpDigitaalAdres(digitaalAdres, right, browse),
      json: (found) => {
        const betrokkenen = found.flatMap((one) => one.soort === "betrokkene" ? [one.betrokkene] : [])
        return Effect.map(
          expandAll(betrokkenen, right, expand),
          (expanded) => found.map(vindplaatsJson(base, right, new Map(expanded)))
        )
      },
      count: countOpDigitaalAdres(digitaalAdres, right)
    })
  }
})
