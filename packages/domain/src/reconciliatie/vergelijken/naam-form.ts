import { tekst } from "../koppelen/stored-value.ts"
import { withoutNotation, withoutPunctuation } from "./notation.ts"

/** The parts in which contactnamen are compared. Some registers write the voorvoegsel in the achternaam: that is no difference. */
export const naamForm = (contactnaam: Readonly<Record<string, unknown>>): ReadonlyArray<readonly [string, string]> => [
  ["contactnaam/voorletters", withoutPunctuation(tekst(contactnaam["voorletters"]))],
  ["contactnaam/voornaam", withoutNotation(tekst(contactnaam["voornaam"]))],
  [
    "contactnaam/achternaam",
    withoutNotation(`${tekst(contactnaam["voorvoegselAchternaam"])} ${tekst(contactnaam["achternaam"])}`)
  ]
]
