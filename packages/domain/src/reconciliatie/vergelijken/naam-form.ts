import { text } from "../koppelen/stored-value.ts"
import { withoutNotation, withoutPunctuation } from "./notation.ts"

/**
 * The parts by which contactnamen are compared. A voorvoegsel written in the achternaam, as some registers do, is
 * no difference.
 */
export const naamForm = (contactnaam: Readonly<Record<string, unknown>>): ReadonlyArray<readonly [string, string]> => [
  ["contactnaam/voorletters", withoutPunctuation(text(contactnaam["voorletters"]))],
  ["contactnaam/voornaam", withoutNotation(text(contactnaam["voornaam"]))],
  [
    "contactnaam/achternaam",
    withoutNotation(`${text(contactnaam["voorvoegselAchternaam"])} ${text(contactnaam["achternaam"])}`)
  ]
]
