import { zoekVermoedelijkePartijen } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { danglingKlantcontact } from "../../../http/dangling-reference.ts"
import { route } from "../../../http/route.ts"
import { registratieExamples } from "../../contract/examples.ts"
import { decodeRegistratie, RegistratieInput } from "../../contract/registratie-input.ts"
import { RegistrationAnswer } from "../../contract/registratie-json.ts"
import { linkWithIdentificatie } from "./link-with-identificatie.ts"
import { readWithKlantcontact } from "./read-with-klantcontact.ts"
import { readWithVermoedelijk } from "./read-with-vermoedelijk.ts"
import { register } from "./register.ts"

export const postRegistratie = route({
  method: "post",
  path: "/registraties",
  operationId: "registreerBetrokkene",
  tag: "registraties",
  scopes: ["register"],
  alsoScopes: [linkWithIdentificatie, readWithKlantcontact, readWithVermoedelijk],
  summary: "Registreer een betrokkene in één keer",
  description: "Het klantcontact (nieuw of bestaand), de betrokkene en, met een identificatie, de partij: "
    + "opgezocht, of anders geregistreerd, en gekoppeld. Alles of niets. Wie niet mag lezen, krijgt alleen verwijzingen. "
    + "Met `vermoedelijk=true` en zonder identificatie zegt het antwoord ook wie het vermoedelijk is.",
  query: Schema.Struct({ vermoedelijk: Schema.optionalKey(Schema.Boolean) }),
  idempotencyKey: true,
  body: { schema: RegistratieInput, decode: decodeRegistratie, examples: registratieExamples },
  answer: {
    status: 201,
    description: "Wat er gebeurde, en wat er nu is.",
    schema: RegistrationAnswer,
    tag: true,
    location: true
  },
  problems: [
    "identificator-bezet",
    "nummer-bezet",
    "verwijzing-onbekend",
    "partijgegevens-vereist",
    "identificator-tegenstrijdig"
  ],
  handler: ({ base, body, changes, door, once, query, reads, right }) =>
    Effect.gen(function*() {
      // Before the registration: once that is done, nothing may fail.
      const vermoeden = query.vermoedelijk === true && body.identificatie === undefined
        ? yield* zoekVermoedelijkePartijen(body.contactgegevens, right)
        : undefined
      return yield* register({ base, changes, reads, right, vermoeden }, {
        ...body,
        door,
        ...(once === undefined ? {} : { once })
      })
    }).pipe(Effect.catchTag("KlantcontactNietGevonden", danglingKlantcontact))
})
