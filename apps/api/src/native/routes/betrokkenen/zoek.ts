import { answerPage } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { BetrokkenePageQuery, BetrokkeneZoekInput, decodeBetrokkeneZoek } from "../../contract/betrokkene-filter.ts"
import { zoekBetrokkenenExamples } from "../../contract/examples.ts"
import { betrokkeneListing, BetrokkenePage } from "./listing.ts"

export const zoekBetrokkenenRoute = route({
  method: "post",
  path: "/betrokkenen/zoek",
  operationId: "zoekBetrokkenenOpPersoonsgegeven",
  tag: "betrokkenen",
  scopes: ["read"],
  summary: "Zoek betrokkenen op een digitaal adres",
  description: "Als GET /betrokkenen, met de filters in de body, ook dat op een digitaal adres, dat niet in een "
    + "URL mag staan. Een volgende bladzijde vraagt dezelfde body.",
  query: BetrokkenePageQuery,
  body: { schema: BetrokkeneZoekInput, decode: decodeBetrokkeneZoek, examples: zoekBetrokkenenExamples },
  answer: { status: 200, description: "Een bladzijde.", schema: BetrokkenePage },
  problems: [],
  handler: (request) => answerPage(request, betrokkeneListing(request.base, request.right, request.body, request.query))
})
