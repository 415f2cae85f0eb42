import { withoutTitles } from "./titles-table.ts"

/** Whether a folded first or last name tells who somebody is. A title, a single letter or what somebody is to another is none. */
export const isNaamOfSomebody = (folded: string): boolean =>
  withoutTitles(folded) !== "" && !emptyNamen.has(folded)
  && folded.length > 1 && (folded.length > 3 || /[aeiouy]/u.test(folded))

/** What people write for a name that they do not know, or do not want to write. */
const emptyNamen: ReadonlySet<string> = new Set(
  `buurman buurvrouw buren moeder vader mama papa ouder ouders zoon dochter kind kinderen broer zus oom tante opa oma
  echtgenoot echtgenote man vrouw partner vriend vriendin mantelzorger verzorger voogd bewindvoerder curator gemachtigde
  bewoner bewoners huurder eigenaar beller klant inwoner burger melder aanvrager indiener medewerker collega test naam
  voornaam achternaam null undefined volgt nogonbekend nietingevuld zienotitie zieopmerking wilnietzeggen
  wilanoniemblyven na`.split(/\s+/u)
)
