import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read } from "../../../testing/decoding.ts"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { geheimEnAfwijkend } from "./geheim-en-afwijkend.ts"
import { overbodigeAfwijking } from "./overbodige-afwijking.ts"

/** Pairs of a value as the partij has it and as the betrokkene gave it: the same in another notation. */
const notations = {
  contactnaam: [
    [{ voorletters: "A.B.", voorvoegselAchternaam: "de", achternaam: "Boer" }, {
      voorletters: "ab",
      achternaam: "DE BOER"
    }],
    [{ voornaam: "Anna", achternaam: "Boer" }, { voornaam: "ANNA\u200b", achternaam: "Boer\u00a0" }]
  ],
  adres: [
    [{ postcode: "9999XK", huisnummer: 12 }, {
      postcode: "9999xk",
      huisnummer: 12,
      straat: "Kade",
      woonplaats: "Dorp"
    }],
    [{ postcode: "9999XK", huisnummer: 12, straat: "Kade" }, { postcode: "9999 XK", huisnummer: 12, straat: "KADE" }],
    [{ postcode: "9999XK", huisnummer: 12, huisletter: "a" }, {
      postcode: "9999XK",
      huisnummer: 12,
      huisnummertoevoeging: "A"
    }]
  ],
  email: [
    ["Anna@Example.NL", "anna@example.nl"],
    ["a@bücher.example", "A@XN--BCHER-KVA.example"],
    ["e\u0301@example.nl", "É@example.nl"]
  ],
  telefoonnummer: [["06 99990123", "+31 (0)6-99 99 01 23"], ["0031201234567", "020\u20111234567"]],
  website: [["Caf\u00e9", "Cafe\u0301"]]
} as const

const pairOf = (kind: keyof typeof notations) => fc.constantFrom<readonly [unknown, unknown]>(...notations[kind])

const digitaal = (soortDigitaalAdres: string, adres: unknown) => ({ soortDigitaalAdres, adres })

/** A dossier in which each gekende betrokkene gave what its partij has, in another notation. */
const inOtherNotation = fc.tuple(
  klantcontactdossier,
  pairOf("contactnaam"),
  pairOf("adres"),
  pairOf("email"),
  pairOf("telefoonnummer"),
  pairOf("website"),
  fc.boolean()
).map(([dossier, contactnaam, adres, email, telefoonnummer, website, indicatieGeheimhouding]): Klantcontactdossier => {
  const gegevens = (side: 0 | 1) => ({
    contactnaam: contactnaam[side],
    bezoekadres: Object.assign({ soortBezoekadres: "binnenlands_adres" }, adres[side]),
    digitaleAdressen: [
      digitaal("email", email[side]),
      digitaal("telefoonnummer", telefoonnummer[side]),
      digitaal("website", website[side])
    ]
  })
  const ofPartij = read(Partijgegevens, { soortPartij: "persoon", ...gegevens(0), indicatieGeheimhouding })
  const own = read(Contactgegevens, gegevens(1))
  return {
    ...dossier,
    betrokkenen: dossier.betrokkenen.map(({ betrokkene, partij, ...rest }) => ({
      ...rest,
      betrokkene: { ...betrokkene, contactgegevens: own },
      ...(partij === undefined ? {} : { partij: { ...partij, gegevens: ofPartij } })
    }))
  }
})

describe("what a betrokkene gave in another notation than the partij", () => {
  const fields = ["naam", "bezoekadres", "digitaalAdres.email", "digitaalAdres.telefoonnummer", "digitaalAdres.website"]

  // Kills: any kind that a rule compares as it is written.
  it("B7, B9: is superfluous and, of a secret partij, told in the open, whatever its kind", () => {
    let seen = 0
    fc.assert(fc.property(inOtherNotation, circumstances, (dossier, gegeven) => {
      const gekenden = gekoppelden(dossier)
      seen += gekenden.length
      const found = (bevindingen: ReturnType<typeof overbodigeAfwijking>) =>
        bevindingen.map(({ kenmerken }) =>
          kenmerken.filter(({ veld }) => veld !== "partij").map(({ veld }) => veld).sort()
        )
      const all = (which: typeof gekenden) => which.map(() => fields.toSorted())
      assert.deepStrictEqual(found(overbodigeAfwijking(dossier, gegeven)), all(gekenden))
      assert.deepStrictEqual(
        found(geheimEnAfwijkend(dossier, gegeven)),
        all(gekenden.filter(({ partij }) => partij.gegevens.indicatieGeheimhouding))
      )
    }))
    assert.isAbove(seen, 20)
  })
})
