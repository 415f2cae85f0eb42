import { jaroWinkler } from "./jaro-winkler.ts"
import type { NaamProfile } from "./naam-profile.ts"
import { isOneEditApart } from "./one-edit-apart.ts"
import { isRoepnaamVan } from "./roepnamen-table.ts"
import type { Level } from "./weights.ts"

/** How far the parts of the names of two persons agree. */
export interface NaamComparison {
  readonly achternaam: Level
  readonly voornaam: Level
  readonly voorletters: Level
}

/** Compares the names of two persons. Voornaam and achternaam that changed places are close. */
export const compareNamen = (een: NaamProfile, ander: NaamProfile): NaamComparison => {
  if (zijnVerwisseld(een, ander)) {
    return { achternaam: "bijna-gelijk", voornaam: "bijna-gelijk", voorletters: "ontbreekt" }
  }
  const voornaam = vergelijkVoornamen(een, ander)
  const voorletters = vergelijkVoorletters(een, ander)
  return {
    achternaam: vergelijkAchternamen(een, ander),
    voornaam,
    // Beside a voornaam on both sides equal initials say nothing new; other ones do.
    voorletters: voornaam === "ontbreekt" || voorletters === "anders" ? voorletters : "ontbreekt"
  }
}

/** Whether two texts differ no more than a typing error does: Jaro-Winkler 0.92, or one edit. Of three letters one is too much to differ. */
export const resembles = (een: string, ander: string): boolean =>
  Math.min(een.length, ander.length) >= 4 && (isOneEditApart(een, ander) || jaroWinkler(een, ander) >= 0.92)

const zijnVerwisseld = (een: NaamProfile, ander: NaamProfile): boolean =>
  een.voornaam !== "" && een.achternaam !== "" && een.achternaam !== een.voornaam &&
  een.voornaam === ander.achternaam && een.achternaam === ander.voornaam

const vergelijkAchternamen = (een: NaamProfile, ander: NaamProfile): Level => {
  if (een.achternaam === "" || ander.achternaam === "") return "ontbreekt"
  if (een.achternaam === ander.achternaam) return "gelijk"
  return hebbenDeelGemeen(een, ander) || resembles(een.achternaam, ander.achternaam) ? "bijna-gelijk" : "anders"
}

/** Who is married may go by either name, or by both. */
const hebbenDeelGemeen = (een: NaamProfile, ander: NaamProfile): boolean =>
  een.achternaamdelen.includes(ander.achternaam) || ander.achternaamdelen.includes(een.achternaam)
  || een.achternaamdelen.some((deel) => ander.achternaamdelen.includes(deel))

const vergelijkVoornamen = (een: NaamProfile, ander: NaamProfile): Level => {
  if (een.voornaam === "" || ander.voornaam === "") return "ontbreekt"
  if (een.voornaam === ander.voornaam) return "gelijk"
  return heeftMeerVoornamen(een, ander) || heeftMeerVoornamen(ander, een) ||
      isRoepnaamVan(een.voornaam, ander.voornaam) || isVerschreven(een.voornaam, ander.voornaam)
    ? "bijna-gelijk"
    : "anders"
}

/** Jan Pieter may be called Jan; he is not Jan Hendrik, who may be his father. */
const heeftMeerVoornamen = (een: NaamProfile, ander: NaamProfile): boolean =>
  een.voornamen.length > ander.voornamen.length &&
  ander.voornamen.every((naam, plaats) => naam === een.voornamen[plaats])

/**
 * Cornelis and Cornelia, Johannes and Johanna, Peter and Petra are couples, and brothers and sisters: so first names that differ at
 * their begin or in their last two letters are other names, however alike.
 */
const isVerschreven = (een: string, ander: string): boolean =>
  een.slice(0, 1) === ander.slice(0, 1) && een.slice(-2) === ander.slice(-2) && resembles(een, ander)

const vergelijkVoorletters = (een: NaamProfile, ander: NaamProfile): Level => {
  if (een.voorletters !== "" && ander.voorletters !== "") {
    if (een.voorletters === ander.voorletters) return een.voorletters.length > 1 ? "gelijk" : "bijna-gelijk"
    return beginnenGelijk([een.voorletters], [ander.voorletters]) || isRoepletterVan(een, ander) ||
        isRoepletterVan(ander, een)
      ? "bijna-gelijk"
      : "anders"
  }
  const [letters, andere] = [lettersVan(een), lettersVan(ander)]
  if (letters.length === 0 || andere.length === 0) return "ontbreekt"
  return beginnenGelijk(letters, andere) ? "bijna-gelijk" : "anders"
}

/** Who is called Kees and registered as C. may give K. as his initial. */
const isRoepletterVan = (een: NaamProfile, ander: NaamProfile): boolean =>
  een.voorletters.length === 1 && ander.voornaam.startsWith(een.voorletters)

const lettersVan = ({ lettersVanVoornaam, voorletters }: NaamProfile): ReadonlyArray<string> =>
  voorletters === "" ? lettersVanVoornaam : [voorletters]

const beginnenGelijk = (letters: ReadonlyArray<string>, andere: ReadonlyArray<string>): boolean =>
  letters.some((een) => andere.some((ander) => een.startsWith(ander) || ander.startsWith(een)))
