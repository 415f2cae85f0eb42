import { fold, foldAchternaam, words } from "./fold.ts"
import { lettersOfOfficialNamen } from "./roepnamen-table.ts"
import { tekst, velden } from "./stored-value.ts"

/** The name of a person as it is compared. */
export interface NaamProfile {
  /** Without voorvoegsels, and with every ij as y. */
  readonly achternaam: string
  /** The names that a double last name is made of, from four letters on; none of another. */
  readonly achternaamdelen: ReadonlyArray<string>
  /** All of it as one word; empty when only initials were given. */
  readonly voornaam: string
  /** The words of it. */
  readonly voornamen: ReadonlyArray<string>
  /** The initials as they were given, without dots. */
  readonly voorletters: string
  /** With what his initials may begin, by his voornaam or by the official name that it may be short for. */
  readonly lettersVanVoornaam: ReadonlyArray<string>
  /** What is blocked on: last name and first letter; empty when one of them is missing. */
  readonly sleutel: string
}

/** How the contactnaam is compared. */
export const naamProfile = (contactnaam: unknown): NaamProfile => {
  const naam = velden(contactnaam)
  const geschreven = tekst(naam["voornaam"])
  const voornaam = fold(geschreven)
  const voorletters = fold(tekst(naam["voorletters"]))
  const alleenVoorletters = zijnVoorletters(geschreven, voornaam)
  const achternaam = foldAchternaam(tekst(naam["achternaam"]))
  const eersteLetter = (voornaam === "" ? voorletters : voornaam).slice(0, 1)
  const voornamen = alleenVoorletters || voornaam === "" ? [] : words(geschreven).split(" ").map(metY)
  return {
    achternaam: metY(achternaam),
    achternaamdelen: delenVan(tekst(naam["achternaam"])),
    voornaam: voornamen.join(""),
    voornamen,
    voorletters: voorletters === "" && alleenVoorletters ? voornaam : voorletters,
    lettersVanVoornaam: voornamen.length === 0
      ? []
      : [voornamen.map((deel) => deel.slice(0, 1)).join(""), ...lettersOfOfficialNamen(voornamen.join(""))],
    sleutel: achternaam === "" || eersteLetter === "" ? "" : `${achternaam} ${eersteLetter}`
  }
}

/** Whether initials stand where the voornaam should: one letter, letters with dots, or nothing that can be spoken. */
const zijnVoorletters = (geschreven: string, voornaam: string): boolean =>
  voornaam.length === 1 || (voornaam !== "" && !/[aeiouy]/u.test(voornaam)) ||
  (geschreven.includes(".") && /^\s*(?:[^\s.]{1,2}\.\s*)+$/u.test(geschreven))

const delenVan = (achternaam: string): ReadonlyArray<string> => {
  const delen = achternaam.split(/[-/\u2010-\u2015]/u)
  return delen.length === 1 ? [] : delen.map((deel) => metY(foldAchternaam(deel))).filter((deel) => deel.length >= 4)
}

/** Meijer and Meyer are one name, and more than one edit apart. */
const metY = (gevouwen: string): string => gevouwen.replaceAll("ij", "y")
