import type { DigitaalAdres, Partijgegevens } from "../../../src/index.ts"
import { anna } from "../steps/registratie.ts"

/** Anna as a partij with these digital addresses. */
export const annaMetAdressen = (digitaleAdressen: ReadonlyArray<DigitaalAdres>): Partijgegevens =>
  ({ ...anna, digitaleAdressen }) as Partijgegevens

/** The same address in another notation. */
export const otherwise = (adres: DigitaalAdres): DigitaalAdres =>
  ({ ...adres, adres: adres.adres.toUpperCase() }) as DigitaalAdres
