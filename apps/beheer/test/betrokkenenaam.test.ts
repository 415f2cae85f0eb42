import { assert, describe, it } from "vitest"
import { texts } from "../src/texts/texts.ts"
import { betrokkenenaam } from "../src/words/naam.ts"
import type { Betrokkene } from "../src/words/schemas.ts"

const anna = { soortPartij: "persoon", contactnaam: { achternaam: "Boer" }, organisatienaam: null }
const secret = { soortPartij: "persoon", weggelaten: [{ soort: "partijgegevens", reden: "geheimhouding" }] }
const reference = { id: "1", url: "x" }

/** The name of a betrokkene who gave this, linked to this partij. */
const shown = (given: { readonly achternaam?: string; readonly organisatienaam?: string }, partij: object | null) => {
  const { achternaam, organisatienaam = null } = given
  const contactnaam = achternaam === undefined ? null : { achternaam }
  return betrokkenenaam({ contactnaam, organisatienaam, partij } as unknown as Betrokkene, texts.nl)
}

describe("the name of a betrokkene", () => {
  it("is what was given for the contact, or else that of the partij", () => {
    assert.strictEqual(shown({ achternaam: "Bor", organisatienaam: "De Halm" }, anna), "Bor, De Halm")
    assert.strictEqual(shown({}, anna), "Boer")
    assert.strictEqual(shown({ organisatienaam: "De Halm" }, anna), "Boer")
    assert.strictEqual(shown({ organisatienaam: "De Halm" }, reference), "De Halm")
    assert.strictEqual(shown({ organisatienaam: "De Halm" }, null), "De Halm")
    assert.strictEqual(shown({}, null), "Naam onbekend")
  })

  it("tells nothing of a partij with geheimhouding", () => {
    assert.strictEqual(shown({}, secret), "Geheim")
    assert.strictEqual(shown({ organisatienaam: "De Halm" }, secret), "De Halm")
    assert.strictEqual(shown({ achternaam: "Bor" }, secret), "Bor")
  })
})
