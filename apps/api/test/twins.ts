import { setTimeout } from "node:timers/promises"
import { created } from "./examples.ts"
import type { TestApp } from "./harness.ts"
import { reconciled } from "./reconciled.ts"

const straat = (naam: string, huisnummer: number) => ({
  soortCorrespondentieadres: "binnenlands_adres",
  straat: naam,
  huisnummer,
  postcode: "9999XK",
  woonplaats: "Proefdorp"
})

const persoon = {
  soortPartij: "persoon",
  contactnaam: { voornaam: "Wietske", achternaam: "Zandstra" },
  bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
  digitaleAdressen: [
    { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" },
    { soortDigitaalAdres: "email", adres: "wietske.zandstra@example.nl" }
  ]
}

const older = { ...persoon, correspondentieadres: straat("Oudestraat", 1) }
const younger = { ...persoon, correspondentieadres: straat("Nieuwestraat", 2) }

/** Two partijen of one person, who moved between the two registrations, and the proposal of the night to merge them. */
export const twins = async (app: TestApp, rest: object = {}) => {
  const { json: blijft } = await created(app, "/partijen", older)
  // The moments of the register are in milliseconds.
  await setTimeout(5)
  // Only the answer to a registration tells that they are probably one.
  const { json: { vermoedelijkeDubbelen: _, ...vervalt } } = await created(app, "/partijen", { ...younger, ...rest })
  await reconciled(app)
  const { json } = await app.send("GET", `/api/v1/bevindingen?regel=dubbele-partij-vermoeden&record=${blijft.id}`)
  return { blijft, vervalt, bevinding: json.results[0] }
}
