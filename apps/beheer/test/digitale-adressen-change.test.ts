import { assert, describe, it } from "vitest"
import { digitaleAdressenChange } from "../src/contactgegevens/digitale-adressen-change.ts"
import { adresName, digitaleAdressenAsTyped, omschrijvingName } from "../src/contactgegevens/typed-digitale-adressen.ts"
import type { Betrokkene } from "../src/words/schemas.ts"

const home = {
  id: "01900000-0000-8000-8000-000000000001",
  soortDigitaalAdres: "telefoonnummer",
  adres: " 020 1234567",
  omschrijving: " thuis ",
  verificatieDatum: "2026-01-02"
}
const work = { id: "01900000-0000-8000-8000-000000000002", soortDigitaalAdres: "email", adres: "werk@example.nl" }

describe("digitaleAdressenChange", () => {
  // Kills: an address that is given back without its blanks, which is then another one than that of the partij.
  it("gives an address of which nothing was changed as it stood, with blanks that the form does not show", () => {
    const betrokkene = {
      rol: "klant",
      digitaleAdressen: [home, work],
      communicatiekanaal: null
    } as object as Betrokkene
    const before = Object.fromEntries(
      Object.entries(digitaleAdressenAsTyped(betrokkene)).map(([name, value]) => [name, value.trim()])
    )
    const change = (typed: Record<string, string>) =>
      digitaleAdressenChange({ ...before, ...typed }, before, betrokkene)
    const { patch } = change({ [adresName(work.id)]: "ander@example.nl" })
    assert.deepStrictEqual(patch.digitaleAdressen, [home, { ...work, adres: "ander@example.nl" }])
    const described = change({ [omschrijvingName(home.id)]: "werk" }).patch
    assert.deepStrictEqual(described.digitaleAdressen, [{ ...home, omschrijving: "werk" }, work])
    const { omschrijving: _, ...bare } = home
    assert.deepStrictEqual(change({ [omschrijvingName(home.id)]: "" }).patch.digitaleAdressen, [bare, work])
  })
})
