import { assert, describe, it } from "vitest"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { compare } from "./compare.ts"
import { profileOfContactgegevens } from "./comparison-profile.ts"

const levelOf = (
  adres: string,
  { achternaam = "Zandstra", ...naam }: { readonly achternaam?: string; readonly voorvoegselAchternaam?: string }
) => {
  const profile = profileOfContactgegevens({
    contactnaam: { voornaam: "Johannes", achternaam, ...naam },
    digitaleAdressen: [{ soortDigitaalAdres: "email", adres }]
  } as unknown as Contactgegevens)
  return compare(profile, profile).levels.email
}

describe("an equal e-mail address", () => {
  it.each([
    ["zandstra@example.nl", {}],
    ["zandstra12@example.nl", {}],
    ["fam.zandstra@example.nl", {}],
    ["familiezandstra@example.nl", {}],
    ["de.familie@example.nl", {}],
    ["familie.anders@example.nl", {}],
    ["info@example.nl", {}],
    ["info2@example.nl", {}],
    ["vandijk@example.nl", { voorvoegselAchternaam: "van", achternaam: "Dijk" }],
    ["dijk@example.nl", { voorvoegselAchternaam: "van", achternaam: "Dijk" }]
  ])("is a family's or an office's: %s", (adres, naam) => {
    assert.strictEqual(levelOf(adres, naam), "gedeeld")
  })

  it.each([
    ["johannes.zandstra@example.nl", {}],
    ["j.zandstra@example.nl", {}],
    ["zandstraj@example.nl", {}],
    ["voetbalfan@example.nl", {}],
    ["famke@example.nl", {}],
    ["infomeijer@example.nl", { achternaam: "Meijer" }],
    ["12@example.nl", { achternaam: "Onbekend" }]
  ])("is one's own: %s", (adres, naam) => {
    assert.strictEqual(levelOf(adres, naam), "gelijk")
  })

  it("is an organisation's own, whatever it is called", () => {
    const profile = profileOfContactgegevens({
      organisatienaam: "Bakkerij Voorbeeld",
      digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "info@example.nl" }]
    } as unknown as Contactgegevens)
    assert.strictEqual(compare(profile, profile).levels.email, "gelijk")
  })
})
