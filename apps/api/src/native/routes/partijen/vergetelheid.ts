import { type Inzagerecht, type Medewerker, PartijId, vergeet } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { VergetenAnswer, vergetenJson } from "../../contract/vergeten-json.ts"
import { partijInSight, readSecretOfSecret } from "./partij-in-sight.ts"

const shared = {
  path: "/partijen/{id}/vergetelheid",
  tag: "partijen",
  scopes: ["erase"],
  alsoScopes: [readSecretOfSecret],
  id: PartijId,
  problems: ["partij-niet-gevonden"]
} as const

const forget = Effect.fnUntraced(
  function*(
    asked: { readonly base: string; readonly door: Medewerker; readonly id: PartijId; readonly right: Inzagerecht },
    proef: boolean
  ) {
    yield* partijInSight(asked.id, asked.right)
    return {
      status: 200,
      body: vergetenJson(asked.base, yield* vergeet({ partij: asked.id, door: asked.door, proef }))
    } as const
  }
)

export const getVergetelheid = route({
  ...shared,
  method: "get",
  operationId: "beproefVergetelheid",
  summary: "Lees wat er weg zou gaan als de partij wordt vergeten",
  description: "Er verandert niets.",
  answer: { status: 200, description: "Wat er zou worden gewist en geanonimiseerd.", schema: VergetenAnswer },
  handler: (request) => forget(request, true)
})

export const postVergetelheid = route({
  ...shared,
  method: "post",
  operationId: "vergeetPartij",
  mayGoOn: true,
  summary: "Vergeet een partij",
  description: "Voor een verzoek om vergetelheid (AVG, artikel 17). De partij wordt gewist; haar betrokkenen "
    + "verliezen hun koppeling en contactgegevens, hun klantcontacten hun teksten. Niet terug te "
    + "draaien; dat het gebeurde, blijft vastgelegd.",
  answer: { status: 200, description: "Wat is gewist en geanonimiseerd.", schema: VergetenAnswer },
  handler: (request) => forget(request, false)
})
