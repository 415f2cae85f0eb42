import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { contactnaam } from "../../testing/index.ts"
import { zelfdeContactnaam, zelfdeOrganisatienaam } from "./zelfde-contactnaam.ts"

describe("zelfdeContactnaam", () => {
  // Kills: a name compared as it is written.
  it("ignores case, blanks, dots in voorletters and the field of the voorvoegsel", () => {
    const naam = { voorletters: "A.B.", voornaam: "Anna", voorvoegselAchternaam: "de", achternaam: "Boer" }
    const same = [
      { ...naam, voorletters: "AB", voornaam: "ANNA" },
      { ...naam, voornaam: " anna\u00a0", achternaam: "BOER\u200b" },
      { voorletters: "a b", voornaam: "Anna", achternaam: "De  Boer" }
    ]
    for (const other of same) assert.isTrue(zelfdeContactnaam(naam, other), JSON.stringify(other))
    for (const part of Object.keys(naam)) {
      assert.isFalse(zelfdeContactnaam(naam, { ...naam, [part]: "Ander" }), part)
      assert.isFalse(
        zelfdeContactnaam(naam, Object.fromEntries(Object.entries(naam).filter(([veld]) => veld !== part)))
      )
    }
  })

  // Kills: what stands behind the comma compared where it stands.
  it("takes what stands behind a comma for what stands in front", () => {
    const forms = [
      { voorvoegselAchternaam: "van der", achternaam: "Berg" },
      { achternaam: "van der Berg" },
      { achternaam: "Berg, van der" },
      { achternaam: "BERG , VAN DER" }
    ]
    for (const one of forms) for (const ander of forms) assert.isTrue(zelfdeContactnaam(one, ander))
    assert.isFalse(zelfdeContactnaam({ achternaam: "Berg, van der" }, { achternaam: "Berg" }))
    assert.isFalse(zelfdeContactnaam({ achternaam: "Berg, van, der" }, { achternaam: "van der Berg" }))
  })

  it("is symmetrical", () => {
    fc.assert(fc.property(contactnaam, contactnaam, (one, ander) => {
      assert.strictEqual(zelfdeContactnaam(one, ander), zelfdeContactnaam(ander, one))
    }))
  })

  it("is never so of what is absent or unreadable", () => {
    for (const nothing of [undefined, null, 17, "Boer", {}, { achternaam: 1 }, { achternaam: "\u200b" }]) {
      assert.isFalse(zelfdeContactnaam(nothing, nothing))
      assert.isFalse(zelfdeOrganisatienaam(nothing === "Boer" ? "" : nothing, nothing))
    }
  })
})

describe("zelfdeOrganisatienaam", () => {
  it("ignores case and blanks, and nothing else", () => {
    assert.isTrue(zelfdeOrganisatienaam("Bakkerij  JANSEN ", "bakkerij Jansen"))
    assert.isFalse(zelfdeOrganisatienaam("Bakkerij Jansen", "Bakkerij Janssen"))
  })
})
