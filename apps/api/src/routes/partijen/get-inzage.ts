import { inzage, PartijId } from "@betrokkene/domain"
import { Effect } from "effect"
import { InzageAnswer, inzageJson } from "../../contract/inzage-json.ts"
import { route } from "../../http/route.ts"
import { partijInSight, readSecretOfSecret } from "./partij-in-sight.ts"

export const getInzage = route({
  method: "get",
  path: "/partijen/{id}/inzage",
  operationId: "geefInzage",
  tag: "partijen",
  scopes: ["erase"],
  alsoScopes: [readSecretOfSecret],
  summary: "Lees alles wat over een partij wordt bewaard",
  description: "Voor een verzoek om inzage (AVG, artikel 15). Dat het is ingezien, wordt vastgelegd. Namen van "
    + "medewerkers hoeft de gemeente niet door te geven.",
  id: PartijId,
  answer: { status: 200, description: "Alles over de partij.", schema: InzageAnswer },
  problems: ["partij-niet-gevonden"],
  handler: Effect.fnUntraced(function*({ base, id, right }) {
    yield* partijInSight(id, right)
    return { status: 200, body: inzageJson(base, right, yield* inzage(id)) } as const
  })
})
