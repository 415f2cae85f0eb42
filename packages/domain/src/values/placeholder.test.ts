import { assert, describe, it } from "vitest"
import type { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import { profileOfContactgegevens } from "../reconciliatie/koppelen/comparison-profile.ts"

describe("placeholders", () => {
  it("counts shared telephone numbers and e-mail addresses that say nothing as missing", () => {
    const levels = (soortDigitaalAdres: string, adres: string) =>
      profileOfContactgegevens(
        { digitaleAdressen: [{ soortDigitaalAdres, adres }] } as unknown as Contactgegevens
      )
    for (const adres of ["0600000000", "06-11111111", "020 0000000", "+31 6 99999999", "0123456789"]) {
      assert.isEmpty(levels("telefoonnummer", adres).telefoonnummers, adres)
    }
    for (
      const adres of [
        "geen@example.nl",
        "Geen.Email@example.nl",
        "noreply@example.nl",
        "no-reply@example.nl",
        "nvt@example.nl",
        "onbekend@example.nl",
        "x@example.nl",
        "anna@geen.nl"
      ]
    ) assert.isEmpty(levels("email", adres).emailadressen, adres)
    assert.lengthOf(levels("telefoonnummer", "06 70012301").telefoonnummers, 1)
    for (const adres of ["anna@example.nl", "geenen@example.nl", "xander@example.nl", "info@example.nl"]) {
      assert.lengthOf(levels("email", adres).emailadressen, 1, adres)
    }
  })
})
