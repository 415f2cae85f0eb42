import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { normalForm } from "./normal-form.ts"

/** One part in which a partij differs between two registers, with both values in the compared form. Personal data. */
export interface Verschil {
  readonly part: string
  readonly uitkomst: "anders" | "alleen-hier" | "alleen-daar"
  readonly here: string
  readonly there: string
}

/**
 * The parts in which the other register says something else about a partij, ordered by name; empty when nothing
 * differs. What it does not say is no difference. If the soortPartij or an identificator contradicts, only those
 * are returned: it is not certain that the two are the same partij.
 */
export const verschillen = (here: Partijgegevens, there: AnderePartij): ReadonlyArray<Verschil> => {
  const [own, other] = [normalForm(here), normalForm(there)]
  const parts = [...new Set([...own.keys(), ...other.keys()])].toSorted()
  const gevonden = parts.flatMap((part): ReadonlyArray<Verschil> => {
    const [a, b] = [own.get(part) ?? "", other.get(part) ?? ""]
    if (a === b || !isTold(there, part, b)) return []
    return [{ part, uitkomst: b === "" ? "alleen-hier" : a === "" ? "alleen-daar" : "anders", here: a, there: b }]
  })
  const tegenstrijdig = gevonden.filter(isTegenstrijdig)
  return tegenstrijdig.length > 0 ? tegenstrijdig : gevonden
}

const isTold = (there: AnderePartij, part: string, form: string): boolean => {
  const [veld = "", soort = ""] = part.split("/")
  switch (veld) {
    case "identificatoren":
      return form !== ""
    case "digitaleAdressen":
      return there.digitaleAdressen !== undefined &&
        ((there.verteldeSoorten as ReadonlyArray<string> | undefined)?.includes(soort) ?? true)
    default:
      return Object.hasOwn(there, veld)
  }
}

/** Whether the difference makes it doubtful that the two are the same partij. */
export const isTegenstrijdig = ({ part, uitkomst }: Verschil): boolean =>
  part === "soortPartij" || (part.startsWith("identificatoren/") && uitkomst === "anders")
