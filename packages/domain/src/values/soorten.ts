import { regel } from "./regel.ts"

/**
 * Annotations of a union whose members differ in the field `soortveld`. An unknown value of that field is refused
 * there, with the list of known ones (`soort-onbekend`).
 */
export const soorten = (soortveld: string, words: ReadonlyArray<string>) => ({
  soortveld,
  ...regel("soort-onbekend", `Toegestaan: ${words.join(", ")}.`)
})
