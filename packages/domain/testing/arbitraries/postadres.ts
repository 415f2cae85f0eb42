import * as fc from "fast-check"
import { inVeld, metOnbekendVeld, type RefusedInput, zonderVeld } from "./invalid.ts"
import { writtenForeignLand, writtenNederland } from "./land.ts"
import { object } from "./object.ts"
import { ongeldigePostcode, writtenPostcode } from "./postcode.ts"
import { invalidText, text } from "./text.ts"
import { invalidWholeNumber, wholeNumber } from "./whole-number.ts"

const common = { postcode: writtenPostcode, woonplaats: text(80) }
const nummer = wholeNumber(1, 99999)

/** The fields of a valid address of a post-office box, without its kind. */
export const writtenPostbus = object({ postbusnummer: nummer, ...common }, { land: writtenNederland })

/** The fields of a valid freepost address, without its kind. */
export const writtenAntwoordnummer = object({ antwoordnummer: nummer, ...common }, {
  land: writtenNederland
})

const ongeldigPostadres = (geldig: fc.Arbitrary<object>, veld: string, code: string): fc.Arbitrary<RefusedInput> =>
  fc.oneof(
    zonderVeld(geldig, veld, "postcode", "woonplaats"),
    metOnbekendVeld(geldig),
    metOnbekendVeld(geldig, "huisnummer"),
    inVeld(geldig, {
      [veld]: invalidWholeNumber(1, 99999, code),
      postcode: ongeldigePostcode,
      woonplaats: invalidText(80)
    }),
    fc.tuple(geldig, writtenForeignLand).map(([adres, land]) => ({
      input: { ...adres, land },
      pad: ["land", "code"],
      code: "land-niet-nederland"
    }))
  )

/** An address of a post-office box that must be refused. */
export const ongeldigePostbus = ongeldigPostadres(writtenPostbus, "postbusnummer", "postbusnummer-ongeldig")

/** A freepost address that must be refused. */
export const ongeldigAntwoordnummer = ongeldigPostadres(
  writtenAntwoordnummer,
  "antwoordnummer",
  "antwoordnummer-ongeldig"
)
