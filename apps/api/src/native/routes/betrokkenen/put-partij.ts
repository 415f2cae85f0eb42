import { BetrokkeneId, betrokkeneMetId, klantcontactMetId, koppelBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { danglingPartij } from "../../../http/dangling-reference.ts"
import { expectedVersion } from "../../../http/expected-version.ts"
import { route } from "../../../http/route.ts"
import { inPartijgegevens } from "../../../problems/in-partijgegevens.ts"
import { betrokkeneTag } from "../../contract/betrokkene-json.ts"
import { koppelExamples } from "../../contract/examples.ts"
import { decodeKoppel, KoppelInput } from "../../contract/koppel-input.ts"
import { registratieJson, RegistrationAnswer } from "../../contract/registratie-json.ts"

export const putPartijOfBetrokkene = route({
  method: "put",
  path: "/betrokkenen/{id}/partij",
  operationId: "koppelBetrokkene",
  tag: "betrokkenen",
  scopes: ["link"],
  summary: "Koppel een betrokkene aan een partij",
  description: "De partij wordt opgezocht, en pas als zij onbekend is geregistreerd (B4). If-Match is de ETag "
    + "van de betrokkene. Al aan deze partij gekoppeld: er verandert niets.",
  id: BetrokkeneId,
  ifMatch: true,
  body: { schema: KoppelInput, decode: decodeKoppel, examples: koppelExamples },
  answer: { status: 200, description: "Wat er gebeurde, en wat er nu is.", schema: RegistrationAnswer, tag: true },
  problems: [
    "betrokkene-niet-gevonden",
    "al-gekoppeld",
    "identificator-bezet",
    "verwijzing-onbekend",
    "partijgegevens-vereist",
    "identificator-tegenstrijdig"
  ],
  handler: Effect.fnUntraced(function*({ base, body, door, id, ifMatch, right }) {
    const present = yield* betrokkeneMetId(id)
    const versie = yield* expectedVersion(ifMatch, present)
    const klantcontact = yield* klantcontactMetId(present.klantcontact)
    const koppeling = yield* koppelBetrokkene({ betrokkene: id, versie, identificatie: body, door }).pipe(
      Effect.catchTags({
        PartijNietGevonden: danglingPartij(["identificatie", "partij"]),
        IdentificatorBezet: inPartijgegevens
      })
    )
    return {
      status: 200,
      body: registratieJson(base, { ...koppeling, klantcontact }, right),
      tag: betrokkeneTag(right, koppeling.betrokkene)
    } as const
  })
})
