import { words } from "../../values/fold.ts"
import { meaningful } from "../../values/placeholder.ts"
import { memoizeText } from "./memoize.ts"

/** Ways to write the same word or words of an organisation's name, folded, and the one in which they are compared. */
const synonyms: ReadonlyArray<readonly [written: string, compared: string]> = [
  ["ver(?:eniging)?(?: van| v)? (?:appartements)?(?:eigenaars|eigenaren)", "vve"],
  ["v v e|(?:appartements)?(?:eigenaars|eigenaren)vereniging", "vve"],
  ["stg|sticht", "stichting"],
  ["ver|veren", "vereniging"],
  ["coop|cooperatieve", "cooperatie"],
  ["compagnons?", "co"],
  ["ned", "nederlandse"],
  ["zn|zoon|zoons|zonen", "zonen"],
  ["gebr|gebroeders", "gebroeders"],
  ["mij", "maatschappij"],
  ["fa", "firma"],
  ["internat", "international"]
]

const asCompared = synonyms.map(([written, compared]) =>
  [new RegExp(`(^| )(?:${written})(?= |$)`, "gu"), `$1${compared}`] as const
)

const legalForms = [
  "b v",
  "bv",
  "n v",
  "nv",
  "v o f",
  "vof",
  "c v",
  "cv",
  "stichting",
  "vereniging",
  "eenmanszaak",
  "cooperatie",
  "u a",
  "ua",
  "firma",
  "maatschap",
  "cooperatief",
  "i o",
  "io",
  "in oprichting",
  "i l",
  "in liquidatie",
  "gmbh",
  "ltd",
  "limited",
  "inc",
  "vzw",
  "holding",
  "nederland"
]

const anyOf = (forms: ReadonlyArray<string>): RegExp => new RegExp(`(?:^| )(?:${forms.join("|")})(?= |$)`, "gu")

const legalForm = anyOf(legalForms)
const abbreviatedLegalForm = anyOf(legalForms.filter((form) => form.replaceAll(" ", "").length <= 3))

/**
 * An organisation's name in compared form: folded and without its legal form, unless nothing else remains. Empty
 * for an empty text.
 */
export const foldOrganisatienaam = (text: string): string => foldWords(wordsOfOrganisatienaam(text))

/**
 * The names in a text that gives several, in compared form: a former name (v/h), and one that somebody trades under
 * (h.o.d.n.). Empty where there is one name or none.
 */
export const organisatienamenIn = (text: string): ReadonlyArray<string> => {
  const names = wordsOfOrganisatienaam(text).split(between)
  return names.length === 1 ? [] : names.map(foldWords).filter((naam) => naam !== "")
}

/** What stands between two names of one organisation, folded. */
const between =
  / (?:v h|voorheen|h o|(?:t )?h o d n|t?hodn|o d n|(?:tevens |ook )?handelend onder (?:de )?naam|c q|t a v|p a|c o) /u

const foldWords = (folded: string): string => {
  if (folded === "" || nobody.has(folded)) return ""
  const withoutLegalForm = folded.replace(legalForm, "").replaceAll(" ", "")
  return withoutLegalForm === "" ? folded.replaceAll(" ", "") : withoutLegalForm
}

/** What people without an organisation write. */
const nobody: ReadonlySet<string> = new Set([
  "prive",
  "privepersoon",
  "geen organisatie",
  "geen bedrijf",
  "eigen bedrijf",
  "eigen naam",
  "natuurlijk persoon",
  "thuis",
  "werkloos",
  "zelfst",
  "zelfstandige zonder personeel",
  "zzp er",
  "freelancer",
  "gepensioneerd",
  "zelfstandig",
  "zelfstandige",
  "burger",
  "inwoner",
  "student",
  "scholier",
  "werkgever",
  "mijn werkgever",
  "werk",
  "mijn werk",
  "bedrijf",
  "bedrijf onbekend",
  "onbekend bedrijf",
  "organisatie",
  "organisatie onbekend",
  "onbekende organisatie",
  "school",
  "de school",
  "corporatie",
  "woningcorporatie",
  "woningbouw",
  "woningbouwvereniging",
  "verhuurder",
  "vrijwilliger",
  "huisvrouw",
  "uitkering"
])

/** The folded words of an organisation's name, each in the one form in which it is compared. */
const wordsOfOrganisatienaam = memoizeText((text: string): string =>
  asCompared.reduce(
    (folded, [written, compared]) => folded.replace(written, compared),
    words(meaningful(text).replaceAll("&", " en ").replaceAll("+", " en "))
  )
)

/** The words of an organisation's name by which it is known: without legal form, small words and kind of business. */
export const tellingWords = (text: string): ReadonlyArray<string> =>
  foldOrganisatienaam(text) === ""
    ? []
    : wordsOfOrganisatienaam(text).replace(legalForm, "").split(" ").filter((word) =>
      word.length > 1 && !common.has(word)
    )

/**
 * The words of an organisation's name in an order of their own, without legal form, articles, and where it is: people write
 * "Bakkerij Zandstra" and "Zandstra, Bakkerij". Empty when there are none.
 */
export const wordsInAnyOrder = (text: string): string =>
  foldOrganisatienaam(text) === ""
    ? ""
    : wordsOfOrganisatienaam(text).replace(legalForm, "").replace(/ te [a-z]+$/u, "").split(" ")
      .filter((word) => word !== "" && !articles.has(word)).toSorted().join(" ")

const articles: ReadonlySet<string> = new Set(["de", "het", "een", "t", "en"])

/** The numbers in an organisation's name, which tell one vereniging van eigenaars in a street from the other. */
export const numbersIn = (text: string): string => text.match(/[0-9]+/gu)?.join(" ") ?? ""

/** The first letters of all words of an organisation's name, also of Stichting: KPN of Koninklijke PTT Nederland. */
export const organisationInitials = (text: string): string =>
  wordsOfOrganisatienaam(text).replace(abbreviatedLegalForm, "").trim().split(" ").map((word) => word.slice(0, 1)).join(
    ""
  )

/** Words that many organisations have in their names, and one that stands for none. */
const common: ReadonlySet<string> = new Set(
  `de het een en van der den voor in op te aan bij gemeente bakkerij slagerij garage autobedrijf bouwbedrijf aannemers
  aannemersbedrijf installatiebedrijf installatietechniek loodgieters schilders schildersbedrijf hoveniers cafe restaurant
  eetcafe hotel winkel supermarkt apotheek huisartsenpraktijk huisartsen tandartspraktijk tandartsen praktijk fysiotherapie
  school basisschool kinderopvang kapsalon kapper zonen gebroeders firma maatschappij groep group beheer vastgoed
  administratiekantoor advocaten notaris notarissen makelaars makelaardij transport vve woningstichting zorg thuiszorg
  advies consultancy services handelsonderneming boerderij manege sportvereniging voetbalvereniging club na`.split(
    /\s+/u
  )
)
