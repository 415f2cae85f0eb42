import { inzage, PartijId } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { encodeCursor } from "../../../http/cursor.ts"
import { pageFields, pageUrl, readCursor } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { InzageAnswer, inzageJson } from "../../contract/inzage-json.ts"
import { partijInSight, readSecretOfSecret } from "./partij-in-sight.ts"

const [list, sort] = ["inzage", "plaatsgevondenOp"]

export const getInzage = route({
  method: "get",
  path: "/partijen/{id}/inzage",
  operationId: "geefInzage",
  tag: "partijen",
  scopes: ["erase"],
  alsoScopes: [readSecretOfSecret],
  summary: "Lees alles wat over een partij wordt bewaard",
  description: "Voor een verzoek om inzage (AVG, artikel 15). Dat het is ingezien, wordt vastgelegd. Namen van "
    + "medewerkers hoeft de gemeente niet door te geven. Een antwoord toont ten hoogste honderd betrokkenheden; "
    + "`next` is dan het adres van de volgende, met wat over die betrokkenen wordt bewaard.",
  id: PartijId,
  query: Schema.Struct({ cursor: pageFields.cursor }),
  answer: { status: 200, description: "Alles over de partij, of een deel daarvan.", schema: InzageAnswer },
  problems: ["partij-niet-gevonden"],
  handler: Effect.fnUntraced(function*(request) {
    const { base, id, query: { cursor }, right } = request
    yield* partijInSight(id, right)
    const from = cursor === undefined ? undefined : yield* readCursor(cursor, list, sort)
    const part = yield* inzage(id, from?.position, right)
    const next = part.volgende === undefined
      ? null
      : pageUrl(request, encodeCursor({ list, sort, direction: "na", position: part.volgende }))
    return { status: 200, body: inzageJson(base, right, part, next) } as const
  })
})
