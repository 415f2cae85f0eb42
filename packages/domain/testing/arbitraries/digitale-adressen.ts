import * as fc from "fast-check"
import { vergelijkingsvorm } from "../../src/values/digitaal-adres.ts"
import { DigitaleAdressen } from "../../src/values/digitale-adressen.ts"
import { decoded } from "./decoded.ts"
import { ongeldigDigitaalAdres, writtenDigitaalAdres } from "./digitaal-adres.ts"
import { ongeldig } from "./invalid.ts"

/** Digital addresses as a caller writes them. */
export type DigitaleAdressenInput = typeof DigitaleAdressen.Encoded

/** The key under which two spellings of an address are the same address. */
export const keyOfAdres = (adres: DigitaleAdressenInput[number]): string =>
  `${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`

/** Exactly `count` different telephone numbers. */
const telefoonnummers = (count: number): DigitaleAdressenInput =>
  Array.from(
    { length: count },
    (_, nummer) => ({ soortDigitaalAdres: "telefoonnummer", adres: `06 999901${String(nummer).padStart(2, "0")}` })
  )

/** The addresses, the first of each kind as the default one. */
const withDefaults = (adressen: DigitaleAdressenInput): DigitaleAdressenInput => {
  const seen = new Set<string>()
  return adressen.map((adres) =>
    seen.size < seen.add(adres.soortDigitaalAdres).size ? { ...adres, isStandaardAdres: true } : adres
  )
}

/** Up to 50 addresses, each only once whatever its spelling; mostly few. */
export const writtenDigitaleAdressen: fc.Arbitrary<DigitaleAdressenInput> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.tuple(fc.uniqueArray(writtenDigitaalAdres, { selector: keyOfAdres, maxLength: 5 }), fc.boolean())
      .map(([adressen, mark]) => mark ? withDefaults(adressen) : adressen)
  },
  fc.constant(telefoonnummers(50))
)

/** Valid digital addresses, each once. */
export const digitaleAdressen = decoded(DigitaleAdressen, writtenDigitaleAdressen)

/** Two spellings of the same address. */
const dubbel = fc.constantFrom<DigitaleAdressenInput>(
  [{ soortDigitaalAdres: "email", adres: "a@example.nl" }, { soortDigitaalAdres: "email", adres: "A@EXAMPLE.nl" }],
  [{ soortDigitaalAdres: "telefoonnummer", adres: "06 12345678" }, {
    soortDigitaalAdres: "telefoonnummer",
    adres: "+31 (0)6-12 34 56 78"
  }],
  [{ soortDigitaalAdres: "overig", adres: "x" }, { soortDigitaalAdres: "overig", adres: "x", omschrijving: "nog eens" }]
)

/** Digital addresses that must be refused: one twice, too many, or a wrong one. */
export const ongeldigeDigitaleAdressen = fc.oneof(
  dubbel.map((input) => ({ input, pad: [1], code: "digitaal-adres-dubbel" })),
  fc.constant({
    input: [
      { soortDigitaalAdres: "email", adres: "a@example.nl", referentie: "portaal" },
      { soortDigitaalAdres: "overig", adres: "a", referentie: "portaal" },
      { soortDigitaalAdres: "email", adres: "b@example.nl", referentie: "portaal" }
    ],
    pad: [2, "referentie"],
    code: "referentie-dubbel"
  }),
  fc.constant({
    input: [
      { soortDigitaalAdres: "email", adres: "a@example.nl", isStandaardAdres: true },
      { soortDigitaalAdres: "overig", adres: "a", isStandaardAdres: true },
      { soortDigitaalAdres: "email", adres: "b@example.nl", isStandaardAdres: true }
    ],
    pad: [2, "isStandaardAdres"],
    code: "standaardadres-dubbel"
  }),
  ongeldig("digitale-adressen-te-veel", fc.constant(telefoonnummers(51))),
  ongeldig("type-onjuist", fc.constantFrom<unknown>({}, "a@example.nl", null, 1)),
  fc.tuple(fc.array(writtenDigitaalAdres, { maxLength: 3 }), ongeldigDigitaalAdres).map((
    [adressen, { code, input, pad }]
  ) => ({
    input: [...adressen, input],
    pad: [adressen.length, ...pad],
    code
  }))
)
