import { KlantcontactId } from "@betrokkene/domain"
import { route } from "../../../http/route.ts"
import { registratieOpKlantcontactExamples } from "../../contract/examples.ts"
import { decodeRegistratieOpKlantcontact, RegistratieOpKlantcontactInput } from "../../contract/registratie-input.ts"
import { RegistratieAnswer } from "../../contract/registratie-json.ts"
import { linkWithIdentificatie } from "../registraties/link-with-identificatie.ts"
import { register } from "../registraties/register.ts"

export const postBetrokkeneOfKlantcontact = route({
  method: "post",
  path: "/klantcontacten/{id}/betrokkenen",
  operationId: "registreerBetrokkeneBijKlantcontact",
  tag: "klantcontacten",
  scopes: ["register", "read"],
  alsoScopes: [linkWithIdentificatie],
  summary: "Registreer een betrokkene bij dit klantcontact",
  description: "Als POST /registraties, op het klantcontact in het pad, dat het antwoord toont.",
  id: KlantcontactId,
  idempotencyKey: true,
  body: {
    schema: RegistratieOpKlantcontactInput,
    decode: decodeRegistratieOpKlantcontact,
    examples: registratieOpKlantcontactExamples
  },
  answer: {
    status: 201,
    description: "Wat er gebeurde, en wat er nu is.",
    schema: RegistratieAnswer,
    tag: true,
    location: true
  },
  problems: [
    "klantcontact-niet-gevonden",
    "identificator-bezet",
    "verwijzing-onbekend",
    "partijgegevens-vereist",
    "identificator-tegenstrijdig"
  ],
  handler: ({ base, body, changes, door, once, id, reads, right }) =>
    register({ base, changes, reads, right }, {
      ...body,
      klantcontact: { existing: id },
      door,
      ...(once === undefined ? {} : { once })
    })
})
