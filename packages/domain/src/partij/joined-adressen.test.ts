import { assert, describe, it } from "vitest"
import { read } from "../../testing/decoding.ts"
import { DigitaalAdres } from "../values/digitaal-adres.ts"
import { joinedAdressen } from "./joined-adressen.ts"

describe("joinedAdressen", () => {
  // Kills: what one of them says of an address left out, or said twice.
  it("keep what both say of one address, once", () => {
    const met = (omschrijving?: string) => [read(DigitaalAdres, {
      soortDigitaalAdres: "email",
      adres: omschrijving === undefined ? "A@example.nl" : "a@example.nl",
      ...(omschrijving === undefined ? {} : { omschrijving })
    })]
    const joined = (own?: string, ander?: string) => joinedAdressen(met(own), met(ander))[0]?.omschrijving
    assert.deepStrictEqual(
      [joined(), joined("thuis"), joined(undefined, "thuis"), joined("thuis", "werk"), joined("Thuis", "thuis ")],
      [undefined, "thuis", "thuis", "thuis, werk", "Thuis"]
    )
    assert.strictEqual(joined("thuis, werk", "werk"), "thuis, werk")
  })
})
