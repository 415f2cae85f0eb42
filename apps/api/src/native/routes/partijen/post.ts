import { Partijgegevens, registreerPartij, zichtOpPartij } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { partijExamples } from "../../contract/examples.ts"
import { decodePartij } from "../../contract/partij-input.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { answerPartij } from "./answer.ts"

export const postPartij = route({
  method: "post",
  path: "/partijen",
  operationId: "registreerPartij",
  tag: "partijen",
  scopes: ["write"],
  summary: "Registreer een partij",
  description: "Een partij op zichzelf. Een identificator die een andere partij heeft, wordt geweigerd (B4).",
  idempotencyKey: true,
  body: { schema: Partijgegevens, decode: decodePartij, examples: partijExamples },
  answer: { status: 201, description: "De geregistreerde partij.", schema: PartijAnswer, tag: true, location: true },
  problems: ["identificator-bezet"],
  handler: ({ base, body, once, right }) =>
    Effect.map(registreerPartij(body, once), (partij) => answerPartij(base, zichtOpPartij(partij, right), 201))
})
