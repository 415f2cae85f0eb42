import { registreerBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { danglingKlantcontact, danglingPartij } from "../../../http/dangling-reference.ts"
import { route } from "../../../http/route.ts"
import { BetrokkeneInput, decodeBetrokkene } from "../../contract/betrokkene-input.ts"
import { BetrokkeneAnswer } from "../../contract/betrokkene-json.ts"
import { betrokkeneExamples } from "../../contract/examples.ts"
import { answerBetrokkene } from "./answer.ts"

export const postBetrokkene = route({
  method: "post",
  path: "/betrokkenen",
  operationId: "maakBetrokkene",
  tag: "betrokkenen",
  scopes: ["write"],
  alsoScopes: [{ scopes: ["link"], when: "met een partij", applies: ({ body }) => body.partij !== undefined }],
  summary: "Maak een betrokkene",
  description: "Een betrokkene bij een bestaand klantcontact; met een partij die de aanroeper heeft gekozen is "
    + "hij gekend, anders ongekend. Met een identificator: POST /registraties.",
  idempotencyKey: true,
  body: { schema: BetrokkeneInput, decode: decodeBetrokkene, examples: betrokkeneExamples },
  answer: { status: 201, description: "De betrokkene.", schema: BetrokkeneAnswer, tag: true, location: true },
  problems: ["verwijzing-onbekend"],
  handler: ({ base, body: { klantcontact, partij, ...gegevens }, door, once, right }) =>
    registreerBetrokkene({
      ...gegevens,
      klantcontact: { existing: klantcontact },
      ...(partij === undefined ? {} : { identificatie: { soort: "gekozen-partij", partij } }),
      door,
      ...(once === undefined ? {} : { once })
    }).pipe(
      Effect.map(({ betrokkene }) => answerBetrokkene({ base, right }, betrokkene, 201)),
      Effect.catchTags({
        KlantcontactNietGevonden: danglingKlantcontact,
        PartijNietGevonden: danglingPartij(["partij"])
      })
    )
})
