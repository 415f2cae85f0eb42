import { words } from "./fold.ts"

const legalForms = [
  "b v",
  "bv",
  "n v",
  "nv",
  "v o f",
  "vof",
  "c v",
  "cv",
  "stichting",
  "vereniging",
  "eenmanszaak",
  "cooperatie",
  "u a",
  "ua",
  "holding",
  "nederland"
]

const legalForm = new RegExp(`(?:^| )(?:${legalForms.join("|")})(?= |$)`, "gu")

/**
 * An organisation's name in compared form: folded and without its legal form, unless nothing else remains. Empty
 * for an empty text.
 */
export const foldOrganisatienaam = (text: string): string => {
  if (text === "") return ""
  const folded = words(text)
  const withoutLegalForm = folded.replace(legalForm, "").replaceAll(" ", "")
  return withoutLegalForm === "" ? folded.replaceAll(" ", "") : withoutLegalForm
}
