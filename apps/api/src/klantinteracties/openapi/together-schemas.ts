import { maximumDigitaleAdressen } from "@betrokkene/domain"
import type { JsonObject } from "../../http/json-value.ts"
import { objectSchema } from "../engine/member.ts"
import { recordSchema } from "../engine/whole-record.ts"
import { digitaleAdressen } from "../resources/digitale-adressen.ts"
import { partijen } from "../resources/partijen.ts"
import { actoren } from "../side-records/actoren.ts"
import { internetaken, taskOfNew } from "../side-records/internetaken.ts"
import { onderwerpobjecten } from "../side-records/onderwerpobjecten.ts"
import { sideResource } from "../side-records/serve-side.ts"
import { maximumTogether } from "../writes/read-together.ts"

/** A member that Open Klant does not have. */
const extended = (description: string, schema: JsonObject): JsonObject => ({
  ...schema,
  description: `Uitbreiding van dit register, die Open Klant niet heeft.${description === "" ? "" : ` ${description}`}`,
  "x-uitbreiding": true
})

const listOf = (items: JsonObject, maxItems: number): JsonObject => ({ type: "array", maxItems, items })

const without = (schema: JsonObject, names: ReadonlyArray<string>): JsonObject => {
  const { properties, ...rest } = schema
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties as JsonObject).filter(([name]) => !names.includes(name)))
  }
}

const adres = without(recordSchema(digitaleAdressen), ["verstrektDoorBetrokkene", "verstrektDoorPartij"])
const actor = recordSchema(sideResource(actoren))
const chosenActor: JsonObject = {
  oneOf: [
    { type: "object", required: ["uuid"], properties: { uuid: { type: "string", format: "uuid" } } },
    objectSchema(actoren.members)
  ]
}
const chosenActoren = listOf(chosenActor, maximumTogether)
const task = objectSchema(taskOfNew.members)

/** What `maak-klantcontact` takes besides what the contract has. */
export const askedTogether: JsonObject = {
  partij: extended(
    "De partij van de betrokkene, opgezocht op de eerste van haar partijIdentificatoren, of anders geregistreerd.",
    recordSchema(partijen)
  ),
  digitaleAdressen: extended("Van de betrokkene.", listOf(adres, maximumDigitaleAdressen)),
  onderwerpobjecten: extended(
    "Waar het nog meer over gaat.",
    listOf(without(recordSchema(sideResource(onderwerpobjecten)), ["klantcontact"]), maximumTogether)
  ),
  actoren: extended("Wie namens de gemeente betrokken waren.", chosenActoren),
  internetaak: extended("Wat er daarna moet gebeuren.", {
    ...task,
    required: [...task["required"] as ReadonlyArray<string>, "toegewezenAanActoren"],
    properties: { ...task["properties"] as JsonObject, toegewezenAanActoren: chosenActoren }
  })
}

/** What `maak-klantcontact` answers of it: only what was asked. */
export const answeredTogether: JsonObject = {
  partij: extended("", recordSchema(partijen)),
  digitaleAdressen: extended("", listOf(recordSchema(digitaleAdressen), maximumDigitaleAdressen)),
  onderwerpobjecten: extended("", listOf(recordSchema(sideResource(onderwerpobjecten)), maximumTogether)),
  actoren: extended("", listOf(actor, maximumTogether)),
  internetaak: extended("", recordSchema(sideResource(internetaken)))
}
