import { countOf, number } from "@betrokkene/program"
import type { SourceComparison } from "./compare.ts"
import type { AnderRegisterUnreadable } from "./unreadable.ts"

const regel = (aantal: number, what: string): ReadonlyArray<string> =>
  aantal === 0 ? [] : [`  ${String(aantal).padStart(9)}  ${what}`]

/** Result of a comparison in words, without personal data. */
export const comparisonInWords = ({ terzijde, comparison }: SourceComparison): ReadonlyArray<string> => {
  const gevonden = (naam: string) => comparison.regels.find((figure) => figure.regel === naam)?.gevonden ?? 0
  const takenOver = comparison.regels.reduce((sum, { hersteld }) => sum + hersteld, 0)
  return [
    `Vergeleken met het andere register: ${countOf(comparison.gelezenHier, "partij", "partijen")} hier, ${
      number(comparison.gelezenDaar)
    } daar.`,
    ...regel(comparison.gelijk, "gelijk"),
    ...regel(gevonden("verschilt"), "verschilt"),
    ...regel(gevonden("ontbreekt-hier"), "ontbreekt hier"),
    ...regel(gevonden("ontbreekt-daar"), "ontbreekt daar"),
    ...regel(takenOver, "overgenomen"),
    ...regel(comparison.zonderSleutelHier, "hier zonder identificator: niet te vergelijken"),
    ...regel(comparison.zonderSleutelDaar, "daar zonder identificator: niet te vergelijken"),
    ...regel(comparison.meerduidig, "niet vergeleken: een identificator of id leidt naar meer dan een partij"),
    ...regel(terzijde.partijen, "daar niet te lezen; wat er eerder was gevonden blijft daarom open"),
    ...regel(terzijde.velden, "velden daar niet te lezen: die zijn niet vergeleken"),
    ...terzijde.eerste.map(({ code, plaats: place, regel: nummer }) => `             bij ${nummer}, ${place}: ${code}`)
  ]
}

/** Why the other register could not be read, in one sentence. */
export const unreadableInWords = ({ reden }: AnderRegisterUnreadable): string =>
  `Het andere register is niet te lezen: ${redenen[reden] ?? reden}.`

const redenen: Readonly<Record<string, string>> = {
  "antwoord-onverwacht": "het antwoord is niet dat van een Open Klant",
  "antwoord-te-groot": "het antwoord is te groot",
  "bestand-leeg": "het bestand is leeg",
  "geen-csv": "de eerste regel is geen CSV",
  "geen-json": "het antwoord is geen JSON",
  "geen-partijen": "er is geen enkele partij in te lezen",
  "geen-utf-8": "het bestand is geen UTF-8",
  "kolom-dubbel": "een kolom staat er twee keer in",
  "kolommen-ontbreken": "er is geen kolom id, bsn, rsin, kvk_nummer of vestigingsnummer",
  "regel-te-lang": "de eerste regel is te lang",
  "status-401": "het token wordt niet geaccepteerd",
  "status-403": "het token geeft geen toegang",
  "status-404": "op dit adres is geen Open Klant",
  "tijd-verstreken": "er kwam niet op tijd antwoord"
}
