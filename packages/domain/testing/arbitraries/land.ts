import * as fc from "fast-check"
import { Land } from "../../src/values/land.ts"
import { landenTable } from "../../src/values/landen-table.ts"
import { decoded } from "./decoded.ts"
import { inVeld, metOnbekendVeld, notText, ongeldig, zonderVeld } from "./invalid.ts"

const rows = landenTable.trim().split("\n").map((row) => ({ code: row.slice(0, 2), naam: row.slice(3) }))
const foreignLanden = rows.filter(({ code }) => code !== "NL")

/** Ways to write a country: the code alone, with its name in either case, or with a name that no country has. */
const spellings = ({ code, naam }: { readonly code: string; readonly naam: string }) =>
  fc.constantFrom<typeof Land.Encoded>({ code }, { code, naam }, { code, naam: naam.toUpperCase() }, {
    code,
    naam: `${naam} (spelling)`
  })

/** Nederland, in a spelling that is accepted. */
export const writtenNederland = spellings({ code: "NL", naam: "Nederland" })

/** A land that is not Nederland, in a spelling that is accepted. */
export const writtenForeignLand = fc.constantFrom(...foreignLanden).chain(spellings)

/** Any land, in a spelling that is accepted. */
export const writtenLand = fc.oneof(writtenNederland, writtenForeignLand)

/** A valid land: a code of ISO 3166-1 with its name. */
export const land = decoded(Land, writtenLand)

/** A land that must be refused, such as one with an unknown code. */
export const ongeldigLand = fc.oneof(
  inVeld(writtenLand, {
    code: fc.oneof(
      notText,
      ongeldig("land-onbekend", fc.constantFrom("XX", "nl", "NLD", "", "N", "N L", "AN", "6030"))
    )
  }),
  zonderVeld(writtenLand, "code"),
  metOnbekendVeld(writtenLand),
  fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...rows))
    .filter(([one, ander]) => one.code !== ander.code)
    .map(([{ code }, { naam }]) => ({
      input: { code, naam: naam.toLowerCase() },
      pad: ["naam"],
      code: "naam-bij-andere-code"
    }))
)
