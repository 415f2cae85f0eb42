import { Klantcontactgegevens, registreerKlantcontact } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { klantcontactExamples } from "../../contract/examples.ts"
import { decodeKlantcontact } from "../../contract/klantcontact-input.ts"
import { KlantcontactAnswer } from "../../contract/klantcontact-json.ts"
import { answerKlantcontact } from "./answer.ts"

export const postKlantcontact = route({
  method: "post",
  path: "/klantcontacten",
  operationId: "registreerKlantcontact",
  tag: "klantcontacten",
  scopes: ["write"],
  summary: "Registreer een klantcontact",
  description: "Een klantcontact zonder betrokkenen. Het register geeft het een nummer.",
  idempotencyKey: true,
  body: { schema: Klantcontactgegevens, decode: decodeKlantcontact, examples: klantcontactExamples },
  answer: {
    status: 201,
    description: "Het geregistreerde klantcontact.",
    schema: KlantcontactAnswer,
    tag: true,
    location: true
  },
  problems: ["nummer-bezet"],
  handler: ({ base, body, once, right }) =>
    Effect.map(
      registreerKlantcontact(body, once),
      (klantcontact) => answerKlantcontact({ base, right }, klantcontact, 201)
    )
})
