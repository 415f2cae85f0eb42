import { tekst } from "../koppelen/opgeslagen-waarde.ts"
import { zonderSchrijfwijze, zonderTekens } from "./schrijfwijze.ts"

/** The parts in which contactnamen are compared. Some registers write the voorvoegsel in the achternaam: that is no difference. */
export const naamvorm = (contactnaam: Readonly<Record<string, unknown>>): ReadonlyArray<readonly [string, string]> => [
  ["contactnaam/voorletters", zonderTekens(tekst(contactnaam["voorletters"]))],
  ["contactnaam/voornaam", zonderSchrijfwijze(tekst(contactnaam["voornaam"]))],
  [
    "contactnaam/achternaam",
    zonderSchrijfwijze(`${tekst(contactnaam["voorvoegselAchternaam"])} ${tekst(contactnaam["achternaam"])}`)
  ]
]
