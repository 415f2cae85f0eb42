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

  // Kills: two defaults of a kind, a default of the other partij in place of the own, a referentie twice, an address lost.
  it("keep one default of each kind and each referentie once, and lose no address", () => {
    const adres = (adres: string, rest: object = {}) =>
      read(DigitaalAdres, { soortDigitaalAdres: "email", adres, ...rest })
    const own = [
      adres("a@example.nl"),
      adres("b@example.nl", { isStandaardAdres: true, referentie: "portaal" })
    ]
    const ander = [
      adres("a@example.nl", { isStandaardAdres: true, verificatieDatum: "2026-11-23" }),
      adres("c@example.nl", { referentie: "portaal" }),
      adres("b@example.nl", { referentie: "zaak-1" })
    ]
    assert.deepStrictEqual<unknown>(joinedAdressen(own, ander), [
      adres("a@example.nl", { verificatieDatum: "2026-11-23" }),
      adres("b@example.nl", { isStandaardAdres: true, referentie: "portaal" }),
      adres("c@example.nl"),
      adres("b@example.nl", { referentie: "zaak-1" })
    ])
    assert.deepStrictEqual(joinedAdressen([adres("a@example.nl")], ander)[0], ander[0])
  })
})
