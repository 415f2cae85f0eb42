import { Partijen } from "@betrokkene/domain"
import { Effect, Option, Schema } from "effect"
import { answerPage, pageFields } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { zoekPartijenExamples } from "../../contract/examples.ts"
import { decodePartijZoek, PartijZoekInput } from "../../contract/partij-zoek-input.ts"
import { defaultPartijSort, partijSortFields } from "../../contract/sort.ts"
import { PartijPage } from "./get-list.ts"
import { partijListing } from "./listing.ts"

export const zoekPartijenRoute = route({
  method: "post",
  path: "/partijen/zoek",
  operationId: "zoekPartijenOpPersoonsgegeven",
  tag: "partijen",
  scopes: ["read"],
  alsoScopes: [{ scopes: ["identify"], when: "met een identificatie", applies: ({ body }) => "identificatie" in body }],
  summary: "Zoek partijen op een identificator of een digitaal adres",
  description:
    "Als GET /partijen, met wat niet in een URL mag staan in de body. Een volgende bladzijde vraagt dezelfde body.",
  query: Schema.Struct({ ...pageFields, ...partijSortFields }),
  body: { schema: PartijZoekInput, decode: decodePartijZoek, examples: zoekPartijenExamples },
  answer: { status: 200, description: "Een bladzijde.", schema: PartijPage },
  problems: [],
  handler: (request) => {
    const { base, body, query, right } = request
    const listing = partijListing(base, right, "digitaalAdres" in body ? body : {}, query.sort ?? defaultPartijSort)
    if ("digitaalAdres" in body) return answerPage(request, listing)
    const found = Partijen.use((partijen) => partijen.zoekOpIdentificator(body.identificatie)).pipe(
      Effect.map(Option.toArray)
    )
    return answerPage(request, {
      ...listing,
      page: ({ from }) => Effect.map(found, (records) => ({ records: from === undefined ? records : [] })),
      count: Effect.map(found, ({ length }) => length)
    })
  }
})
