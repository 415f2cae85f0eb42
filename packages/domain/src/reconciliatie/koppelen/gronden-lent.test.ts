import { assert, describe, it } from "vitest"
import type { Partij } from "../../partij/partij.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { koppelgronden } from "../voorstel.ts"
import { grondenVoor } from "./gronden.ts"
import { mogelijkePartijen } from "./mogelijke-partijen.ts"

const reachedBy = (email: string) => ({
  contactnaam: { voornaam: "Johannes", achternaam: "Zandstra" },
  bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
  digitaleAdressen: [
    { soortDigitaalAdres: "email", adres: email },
    { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }
  ]
})

/** The grounds for the first of these, who is the partij by all that it gives, beside the others at the klantcontact. */
const grondenOf = (email: string, ...roles: ReadonlyArray<string>) => {
  const gegevens = { soortPartij: "persoon", indicatieActief: true, indicatieGeheimhouding: false, ...reachedBy(email) }
  const partij = { id: "partij-1", gegevens } as unknown as Partij
  const betrokkenen = roles.map((rol, place) => ({
    betrokkene: {
      _tag: "Ongekend",
      id: `betrokkene-${place}`,
      rol,
      contactgegevens: place === 0 ? reachedBy(email) : { contactnaam: { voornaam: "Fenna" }, digitaleAdressen: [] }
    },
    candidates: place === 0 ? [partij] : [],
    largeBlocks: [],
    ontkoppeld: false,
    vergelijkingsvormen: []
  }))
  const all = mogelijkePartijen({ klantcontact: {}, betrokkenen } as unknown as Klantcontactdossier)
  const [first] = all
  if (first?.partijen.length !== 1) return assert.fail("a proposal")
  return grondenVoor(first, all)
}

const own = "johannes.zandstra@example.nl"

describe("what somebody may have lent from another of that name", () => {
  it("is no own e-mail address by its name", () => {
    assert.deepStrictEqual(grondenOf(own, "klant"), [...koppelgronden])
  })

  // Kills: a family's e-mail address taken for an own one because its name is none of some known names.
  it.each([
    "j.zandstra",
    "thuis",
    "zandstrafamilie",
    "dezandstras",
    "johannesenfenna",
    "zandstra.proef",
    "kerkstraat12"
  ])(
    "is an e-mail address that does not say who of the household has it: %s",
    (local) => {
      assert.deepStrictEqual(grondenOf(`${local}@example.nl`, "klant"), [])
    }
  )

  it("is all that a klant gives for whom somebody else speaks", () => {
    assert.deepStrictEqual(grondenOf(own, "klant", "vertegenwoordiger"), [])
    for (const roles of [["vertegenwoordiger", "klant"], ["klant", "klant"]]) {
      assert.deepStrictEqual(grondenOf(own, ...roles), [...koppelgronden])
    }
  })
})
