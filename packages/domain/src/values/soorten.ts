import { regel } from "./regel.ts"

/**
 * Annotations of a union whose members are told apart by the field `soortveld`: a value that is none of them is refused at
 * that field, with the kinds that there are (`soort-onbekend`).
 */
export const soorten = (soortveld: string, words: ReadonlyArray<string>) => ({
  soortveld,
  ...regel("soort-onbekend", `Toegestaan: ${words.join(", ")}.`)
})
