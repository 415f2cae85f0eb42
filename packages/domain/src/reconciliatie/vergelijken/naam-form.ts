import { storedText } from "../koppelen/stored-value.ts"
import { withoutNotation, withoutPunctuation } from "./notation.ts"

/**
 * The parts by which contactnamen are compared. A voorvoegsel written in the achternaam, as some registers do, is
 * no difference.
 */
export const naamForm = (contactnaam: Readonly<Record<string, unknown>>): ReadonlyArray<readonly [string, string]> => [
  ["contactnaam/voorletters", withoutPunctuation(storedText(contactnaam["voorletters"]))],
  ["contactnaam/voornaam", withoutNotation(storedText(contactnaam["voornaam"]))],
  [
    "contactnaam/achternaam",
    withoutNotation(`${storedText(contactnaam["voorvoegselAchternaam"])} ${storedText(contactnaam["achternaam"])}`)
  ]
]
