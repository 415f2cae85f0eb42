import type { Texts } from "../texts/texts.ts"
import { expandedPartij } from "./expanded.ts"
import type { Betrokkene, Contactnaam, Partijzicht } from "./schemas.ts"

/** Whoever has a name: a partij, or a betrokkene with what was given. */
interface Named {
  readonly contactnaam: Contactnaam | null
  readonly organisatienaam: string | null
}

/** The name of somebody in one line, however much of it is known. */
export const naam = ({ contactnaam, organisatienaam }: Named, { partij }: Texts): string =>
  [contactnaam === null ? undefined : contactnaamText(contactnaam), organisatienaam]
    .filter((part) => part !== undefined && part !== null && part !== "").join(", ") || partij.noName

/** The parts of a name in the order in which they are said. */
export const contactnaamText = (contactnaam: Contactnaam): string => {
  const { achternaam, voorletters, voornaam, voorvoegselAchternaam } = contactnaam
  return [voornaam ?? voorletters, voorvoegselAchternaam, achternaam].filter((part) => part !== undefined).join(" ")
}

/** The name of a partij, or that it is secret. */
export const partijnaam = (partij: Partijzicht, texts: Texts): string =>
  isSecret(partij) ? texts.partij.secretName : naam(partij, texts)

/**
 * The name that a betrokkene gave for a contact, or else that of the partij, where that was asked for. An organisation
 * that somebody gave is not their own name.
 */
export const betrokkenenaam = (betrokkene: Betrokkene, texts: Texts): string => {
  const { contactnaam, organisatienaam } = betrokkene
  const partij = expandedPartij(betrokkene)
  return partij === undefined || contactnaam !== null || (organisatienaam !== null && isSecret(partij))
    ? naam(betrokkene, texts)
    : partijnaam(partij, texts)
}

/** Whether the data of a partij were left out for its geheimhouding. */
export const isSecret = (partij: Partijzicht): partij is Extract<Partijzicht, { weggelaten: unknown }> =>
  partij.weggelaten !== undefined
