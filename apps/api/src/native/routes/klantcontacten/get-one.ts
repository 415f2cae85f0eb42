import { KlantcontactId, klantcontactMetId } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { KlantcontactAnswer } from "../../contract/klantcontact-json.ts"
import { answerKlantcontact } from "./answer.ts"

export const getKlantcontact = route({
  method: "get",
  path: "/klantcontacten/{id}",
  operationId: "leesKlantcontact",
  tag: "klantcontacten",
  scopes: ["read"],
  summary: "Lees een klantcontact",
  description: "Eén klantcontact met zijn nummer en registratiedatum.",
  id: KlantcontactId,
  answer: { status: 200, description: "Het klantcontact.", schema: KlantcontactAnswer, tag: true },
  problems: ["klantcontact-niet-gevonden"],
  handler: ({ base, id, right }) =>
    Effect.map(klantcontactMetId(id), (klantcontact) => answerKlantcontact({ base, right }, klantcontact))
})
