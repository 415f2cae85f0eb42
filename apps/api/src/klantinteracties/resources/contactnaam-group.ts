import type { Contactnaam } from "@betrokkene/domain"
import { text } from "../engine/kind.ts"
import { group, member } from "../engine/member.ts"

type Naam = Partial<Contactnaam> | undefined

/** A contactnaam: always all its members, which are empty when there is none. */
export const contactnaamGroup = group<Naam>([
  member("voorletters", text(10), (naam) => naam?.voorletters),
  member("voornaam", text(200), (naam) => naam?.voornaam),
  member("voorvoegselAchternaam", text(10), (naam) => naam?.voorvoegselAchternaam),
  member("achternaam", text(200), (naam) => naam?.achternaam)
])

/** The name as the contract puts it together: without the initials. */
export const volledigeNaam = (naam: Naam): string =>
  [naam?.voornaam, naam?.voorvoegselAchternaam, naam?.achternaam].filter((part) => part !== undefined).join(" ")
