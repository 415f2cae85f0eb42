import { answerPage } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { zoekRaadplegingenExamples } from "../../contract/examples.ts"
import { decodeRaadplegingZoek, RaadplegingZoekInput } from "../../contract/raadpleging-zoek-input.ts"
import { defaultHandelingSort } from "../../contract/sort.ts"
import { raadplegingListing, RaadplegingPage, RaadplegingPageQuery } from "./listing.ts"

export const zoekRaadplegingenRoute = route({
  method: "post",
  path: "/raadplegingen/zoek",
  operationId: "zoekRaadplegingen",
  tag: "raadplegingen",
  scopes: ["audit"],
  summary: "Zoek wat een aanroeper zag",
  description: "Elk antwoord dat de aanroeper met deze identiteit gegevens toonde, in een periode. Welke gegevens, "
    + "staat bij de raadpleging zelf. Een volgende bladzijde vraagt dezelfde body.",
  query: RaadplegingPageQuery,
  body: { schema: RaadplegingZoekInput, decode: decodeRaadplegingZoek, examples: zoekRaadplegingenExamples },
  answer: { status: 200, description: "Een bladzijde.", schema: RaadplegingPage },
  problems: [],
  handler: (request) =>
    answerPage(
      request,
      raadplegingListing(request.base, "raadplegingen", request.body, request.query.sort ?? defaultHandelingSort)
    )
})
