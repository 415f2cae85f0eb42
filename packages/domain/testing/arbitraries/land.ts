import * as fc from "fast-check"
import { Land } from "../../src/values/land.ts"
import { landenTable } from "../../src/values/landen-table.ts"
import { decoded } from "./decoded.ts"
import { geenTekst, inVeld, metOnbekendVeld, ongeldig, zonderVeld } from "./invalid.ts"

const rijen = landenTable.trim().split("\n").map((rij) => ({ code: rij.slice(0, 2), naam: rij.slice(3) }))
const buitenlanden = rijen.filter(({ code }) => code !== "NL")

/** The ways to write a country: its code alone, with its name in either case, or with a name that no country has. */
const schrijfwijzen = ({ code, naam }: { readonly code: string; readonly naam: string }) =>
  fc.constantFrom<typeof Land.Encoded>({ code }, { code, naam }, { code, naam: naam.toUpperCase() }, {
    code,
    naam: `${naam} (spelling)`
  })

export const geschrevenNederland = schrijfwijzen({ code: "NL", naam: "Nederland" })

export const geschrevenBuitenland = fc.constantFrom(...buitenlanden).chain(schrijfwijzen)

export const geschrevenLand = fc.oneof(geschrevenNederland, geschrevenBuitenland)

export const land = decoded(Land, geschrevenLand)

export const ongeldigLand = fc.oneof(
  inVeld(geschrevenLand, {
    code: fc.oneof(
      geenTekst,
      ongeldig("land-onbekend", fc.constantFrom("XX", "nl", "NLD", "", "N", " NL", "AN", "6030"))
    )
  }),
  zonderVeld(geschrevenLand, "code"),
  metOnbekendVeld(geschrevenLand),
  fc.tuple(fc.constantFrom(...rijen), fc.constantFrom(...rijen))
    .filter(([een, ander]) => een.code !== ander.code)
    .map(([{ code }, { naam }]) => ({
      invoer: { code, naam: naam.toLowerCase() },
      pad: ["naam"],
      code: "naam-bij-andere-code"
    }))
)
