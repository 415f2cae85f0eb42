import type { Texts } from "../texts/texts.ts"

/** The kind of a digital address in words; a kind of somebody's own as it stands. */
export const soortDigitaalAdres = (soort: string, { partij }: Texts): string =>
  soort === "telefoonnummer" ? partij.telefoonnummer : soort === "email" ? partij.email : soort
