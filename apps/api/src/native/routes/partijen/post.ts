import { Partijgegevens, registreerPartij, zichtOpPartij, zoekVermoedelijkeDubbelen } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { partijExamples } from "../../contract/examples.ts"
import { decodePartij } from "../../contract/partij-input.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { answerNewPartij } from "./answer.ts"

export const postPartij = route({
  method: "post",
  path: "/partijen",
  operationId: "registreerPartij",
  tag: "partijen",
  scopes: ["write"],
  summary: "Registreer een partij",
  description: "Een partij op zichzelf. Een identificator die een andere partij heeft, wordt geweigerd (B4). "
    + "`vermoedelijkeDubbelen` zijn partijen die vermoedelijk dezelfde persoon of organisatie zijn; wie niet mag lezen, "
    + "krijgt ze niet.",
  idempotencyKey: true,
  body: { schema: Partijgegevens, decode: decodePartij, examples: partijExamples },
  answer: { status: 201, description: "De geregistreerde partij.", schema: PartijAnswer, tag: true, location: true },
  problems: ["identificator-bezet"],
  handler: ({ base, body, once, reads, right }) =>
    Effect.gen(function*() {
      // Before the registration: once that is done, nothing may fail.
      const found = reads ? yield* zoekVermoedelijkeDubbelen(body, right) : undefined
      const partij = yield* registreerPartij(body, once)
      return answerNewPartij(base, zichtOpPartij(partij, right), found?.(partij.id).partijen ?? [])
    })
})
