import { PartijId } from "@betrokkene/domain"
import { zoekOpenInternetaken } from "@betrokkene/domain/internal"
import { Effect, Schema } from "effect"
import { encodeCursor } from "../../../http/cursor.ts"
import { pageFields, pageUrl, readCursor } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { OpenInternetaakAnswer, openInternetaakJson } from "../../contract/open-internetaak-json.ts"

const [list, sort] = ["internetaken", "-plaatsgevondenOp"]

export const getInternetaken = route({
  method: "get",
  path: "/partijen/{id}/internetaken",
  operationId: "zoekInternetakenVanPartij",
  tag: "partijen",
  scopes: ["read"],
  summary: "Zoek wat na de klantcontacten van een partij nog te doen is",
  description: "De internetaken die nog te verwerken zijn, bij het laatste klantcontact eerst. Een antwoord gaat over "
    + "ten hoogste honderd betrokkenen, en eindigt bij het klantcontact waarmee het er 25 of meer toont. Van een "
    + "klantcontact zijn het de honderd die het laatst werden geregistreerd. `next` is het adres van het antwoord over "
    + "eerdere klantcontacten, ook als dit antwoord leeg is.",
  id: PartijId,
  query: Schema.Struct({ cursor: pageFields.cursor }),
  answer: {
    status: 200,
    description: "Wat nog te doen is, of een deel daarvan.",
    schema: Schema.Struct({
      results: Schema.Array(OpenInternetaakAnswer),
      next: Schema.NullOr(Schema.String.annotate({ format: "uri" }))
    }).annotate({ identifier: "OpenInternetaken" })
  },
  problems: ["partij-niet-gevonden"],
  handler: Effect.fnUntraced(function*(request) {
    const { base, id, query: { cursor }, right } = request
    const from = cursor === undefined ? undefined : yield* readCursor(cursor, list, sort)
    const { internetaken, volgende } = yield* zoekOpenInternetaken(id, from?.position, right)
    const next = volgende === undefined
      ? null
      : pageUrl(request, encodeCursor({ list, sort, direction: "na", position: volgende }))
    return {
      status: 200,
      body: { results: internetaken.map((internetaak) => openInternetaakJson(base, internetaak)), next }
    } as const
  })
})
