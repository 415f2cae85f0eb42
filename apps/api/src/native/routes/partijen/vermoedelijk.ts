import { zoekVermoedelijkePartijen } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { vermoedenExamples } from "../../contract/examples.ts"
import { decodeVermoeden, VermoedenInput } from "../../contract/vermoeden-input.ts"
import { VermoedenAnswer, vermoedenJson } from "../../contract/vermoeden-json.ts"

export const postVermoedelijk = route({
  method: "post",
  path: "/partijen/vermoedelijk",
  operationId: "zoekVermoedelijkePartijen",
  tag: "partijen",
  scopes: ["read"],
  summary: "Zoek wie dit vermoedelijk is",
  description: "De partijen van wie deze contactgegevens vermoedelijk zijn, de waarschijnlijkste eerst, met wat elk "
    + "gegeven weegt. Er verandert niets en er wordt niets gekoppeld.",
  body: { schema: VermoedenInput, decode: decodeVermoeden, examples: vermoedenExamples },
  answer: { status: 200, description: "Ten hoogste tien partijen.", schema: VermoedenAnswer },
  problems: [],
  handler: ({ base, body, right }) =>
    Effect.map(zoekVermoedelijkePartijen(body, right), (vermoeden) => ({
      status: 200,
      body: vermoedenJson(base, vermoeden, right)
    }))
})
