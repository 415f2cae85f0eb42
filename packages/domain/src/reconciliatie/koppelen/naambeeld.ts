import { tekst, velden } from "./opgeslagen-waarde.ts"
import { vouw, vouwAchternaam, woorden } from "./vouwen.ts"

/** The name of a person as it is compared. */
export interface Naambeeld {
  /** Without voorvoegsels. */
  readonly achternaam: string
  /** The words of the voornaam; none when it holds initials only. */
  readonly voornamen: ReadonlyArray<string>
  /** The initials as they were given, without dots. */
  readonly voorletters: string
  /** The first letter of the voornaam, else of the voorletters. */
  readonly eersteLetter: string
}

/** How the contactnaam is compared. */
export const naambeeld = (contactnaam: unknown): Naambeeld => {
  const naam = velden(contactnaam)
  const geschreven = tekst(naam["voornaam"])
  const voornaam = vouw(geschreven)
  const voorletters = vouw(tekst(naam["voorletters"]))
  const alleenVoorletters = zijnVoorletters(geschreven, voornaam)
  return {
    achternaam: vouwAchternaam(tekst(naam["achternaam"])),
    voornamen: alleenVoorletters || voornaam === "" ? [] : woorden(geschreven).split(" "),
    voorletters: voorletters === "" && alleenVoorletters ? voornaam : voorletters,
    eersteLetter: (voornaam === "" ? voorletters : voornaam).slice(0, 1)
  }
}

/** Whether initials stand where the voornaam should: one letter, letters with dots, or nothing that can be spoken. */
const zijnVoorletters = (geschreven: string, voornaam: string): boolean =>
  voornaam.length === 1 || /^\s*(?:\p{L}{1,2}\.\s*)+$/u.test(geschreven) || (voornaam !== "" && !/[aeiouy]/u.test(voornaam))
