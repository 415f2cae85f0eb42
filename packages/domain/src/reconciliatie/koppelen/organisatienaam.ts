import { words } from "./fold.ts"

const rechtsvorm =
  /(?:^| )(?:b v|bv|n v|nv|v o f|vof|c v|cv|stichting|vereniging|eenmanszaak|cooperatie|u a|ua|holding|nederland)(?= |$)/gu

/** The name of an organisation as it is compared: folded, without its legal form, unless that is all that it is. */
export const foldOrganisatienaam = (tekst: string): string => {
  if (tekst === "") return ""
  const gevouwen = words(tekst)
  const zonderRechtsvorm = gevouwen.replace(rechtsvorm, "").replaceAll(" ", "")
  return zonderRechtsvorm === "" ? gevouwen.replaceAll(" ", "") : zonderRechtsvorm
}
