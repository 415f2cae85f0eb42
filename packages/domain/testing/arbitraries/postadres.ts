import * as fc from "fast-check"
import { inVeld, metOnbekendVeld, type Ongeldig, zonderVeld } from "./invalid.ts"
import { geschrevenBuitenland, geschrevenNederland } from "./land.ts"
import { object } from "./object.ts"
import { geschrevenPostcode, ongeldigePostcode } from "./postcode.ts"
import { ongeldigeTekst, tekst } from "./text.ts"
import { geheelGetal, ongeldigGeheelGetal } from "./whole-number.ts"

const gemeenschappelijk = { postcode: geschrevenPostcode, woonplaats: tekst(80) }
const nummer = geheelGetal(1, 99999)

export const geschrevenPostbus = object({ postbusnummer: nummer, ...gemeenschappelijk }, { land: geschrevenNederland })

export const geschrevenAntwoordnummer = object({ antwoordnummer: nummer, ...gemeenschappelijk }, {
  land: geschrevenNederland
})

const ongeldigPostadres = (geldig: fc.Arbitrary<object>, veld: string, code: string): fc.Arbitrary<Ongeldig> =>
  fc.oneof(
    zonderVeld(geldig, veld, "postcode", "woonplaats"),
    metOnbekendVeld(geldig),
    metOnbekendVeld(geldig, "huisnummer"),
    inVeld(geldig, {
      [veld]: ongeldigGeheelGetal(1, 99999, code),
      postcode: ongeldigePostcode,
      woonplaats: ongeldigeTekst(80)
    }),
    fc.tuple(geldig, geschrevenBuitenland).map(([adres, land]) => ({
      invoer: { ...adres, land },
      pad: ["land", "code"],
      code: "land-niet-nederland"
    }))
  )

export const ongeldigePostbus = ongeldigPostadres(geschrevenPostbus, "postbusnummer", "postbusnummer-ongeldig")

export const ongeldigAntwoordnummer = ongeldigPostadres(
  geschrevenAntwoordnummer,
  "antwoordnummer",
  "antwoordnummer-ongeldig"
)
