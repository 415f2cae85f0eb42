import { withoutTitles } from "./titles-table.ts"

/**
 * Whether a folded first or last name, without blanks, tells who somebody is. A title, a single letter, what somebody is to
 * another and that no name was given tell nothing.
 */
export const isNaamOfSomebody = (folded: string): boolean =>
  withoutTitles(folded) !== "" && !emptyNamen.some((pattern) => pattern.test(folded))
  && folded.length > 1 && (folded.length > 3 || /[aeiouy]/u.test(folded))

const anyOf = (words: string): string => `(?:${words.trim().replaceAll("ij", "y").split(/\s+/u).join("|")})`

const inFront = anyOf(`de het een zijn haar mijn hun ons onze huidige vorige nieuwe oude onbekende ex aan`)

const relatives = anyOf(`
  vader moeder mama papa ouder ouders zoon dochter kind kinderen broer zus zuster zusje broertje oom tante opa oma buurman
  buurvrouw buur buren buurjongen buurmeisje`)

const nearOrFar = anyOf(`schoon klein groot stief pleeg half over boven beneden onder achter naast`)

const roles = anyOf(`
  echtgenoot echtgenote man vrouw partner vriend vriendin verloofde kennis zwager neef nicht familielid huisgenoot
  mantelzorger verzorger verzorgster voogd mentor opvoeder bewindvoerder curator gemachtigde executeur erfgenaam erfgenamen
  nabestaande nabestaanden bewoner bewoners bewoonster huurder huurders huurster verhuurder verhuurster eigenaar eigenaars
  eigenaresse omwonende omwonenden beller belster klant klanten inwoner inwoners burger melder meldster aanvrager indiener
  passant passanten voorbijganger voorbijgangster toerist collega contactpersoon balie receptie receptionist receptioniste
  telefoniste telefonist administratie secretariaat secretaris secretaresse afdeling servicedesk klantenservice directie
  bestuur penningmeester voorzitter beheerder huismeester thuiszorg advocaat notaris makelaar deurwaarder huisarts arts
  dokter tandarts wijkagent chauffeur tolk bezoeker bezoekster patient client clienten student weduwe wijkteam afzender
  ondernemer aannemer loodgieter monteur installateur architect persoon`)

/** Whatever stands in front of these, somebody with that work is meant: wijkverpleegkundige, casemanager. */
const work = anyOf(`
  medewerker medewerkster verpleegkundige begeleider begeleidster manager werker werkster verlener hulp consulent consulente
  ambtenaar adviseur behandelaar`)

const notGiven = anyOf(`
  genoemd noemen vermeld vermelden doorgegeven opgegeven gegeven ingevuld bekend verstrekt achtergelaten genoteerd gemeld
  verstaan duidelijk geregistreerd beschikbaar`)

/** What people write for a name that they do not know: what somebody is, to whom or where; also "vrouw van Jan". */
const emptyNamen: ReadonlyArray<RegExp> = [
  new RegExp(`^${inFront}*(?:${nearOrFar}*${relatives}|${roles}|[a-z]*${work})(?:van[a-z]*|onbekend)?$`, "u"),
  new RegExp(`niet${notGiven}$`, "u"),
  /anonie?m/u,
  /^(?:geheim|asd|qwe|abc)/u
]
