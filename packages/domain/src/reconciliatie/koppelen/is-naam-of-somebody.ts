import { withoutTitles } from "./titles-table.ts"

/** Whether a folded first or last name tells who somebody is. A title, a single letter or what somebody is to another is none. */
export const isNaamOfSomebody = (folded: string): boolean =>
  withoutTitles(folded) !== "" && !emptyNamen.test(folded)
  && folded.length > 1 && (folded.length > 3 || /[aeiouy]/u.test(folded))

/** What people write for a name that they do not know: what somebody is, to whom or where; also "vrouw van Jan". */
const emptyNamen = new RegExp(
  `^(?:${
    `buurman buurvrouw buren moeder vader mama papa ouder ouders zoon dochter kind kinderen broer zus oom tante opa oma
    echtgenoot echtgenote man vrouw partner vriend vriendin mantelzorger verzorger voogd bewindvoerder curator gemachtigde
    bewoner bewoners huurder eigenaar beller klant inwoner burger melder aanvrager indiener medewerker collega
    contactpersoon balie receptie administratie secretariaat secretaris afdeling servicedesk klantenservice directie bestuur
    penningmeester voorzitter beheerder huismeester zorgverlener thuiszorg advocaat bezoeker patient client student weduwe
    begeleider begeleidster hulpverlener wijkteam afzender`.split(/\s+/u).join("|")
  })(?:van[a-z]*)?$`,
  "u"
)
