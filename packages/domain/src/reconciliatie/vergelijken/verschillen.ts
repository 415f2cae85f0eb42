import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { normalForm } from "./normal-form.ts"

/** In what one part of a partij differs between two registers; `hier` and `daar` in the form in which they were compared, which is personal. */
export interface Verschil {
  readonly deel: string
  readonly uitkomst: "anders" | "alleen-hier" | "alleen-daar"
  readonly hier: string
  readonly daar: string
}

/**
 * In what the other register tells something else of a partij than this one has: part by part, in the order of their names. What it
 * does not tell is no difference. Where the two are not even of one kind, or an identificator contradicts, that is all that is told:
 * it is not sure that they are the same.
 */
export const verschillen = (hier: Partijgegevens, daar: AnderePartij): ReadonlyArray<Verschil> => {
  const [eigen, ander] = [normalForm(hier), normalForm(daar)]
  const delen = [...new Set([...eigen.keys(), ...ander.keys()])].toSorted()
  const gevonden = delen.flatMap((deel): ReadonlyArray<Verschil> => {
    const [a, b] = [eigen.get(deel) ?? "", ander.get(deel) ?? ""]
    if (a === b || !isVerteld(daar, deel, b)) return []
    return [{ deel, uitkomst: b === "" ? "alleen-hier" : a === "" ? "alleen-daar" : "anders", hier: a, daar: b }]
  })
  const tegenstrijdig = gevonden.filter(isTegenstrijdig)
  return tegenstrijdig.length > 0 ? tegenstrijdig : gevonden
}

const isVerteld = (daar: AnderePartij, deel: string, vorm: string): boolean => {
  const [veld = "", soort = ""] = deel.split("/")
  switch (veld) {
    case "identificatoren":
      return vorm !== ""
    case "digitaleAdressen":
      return daar.digitaleAdressen !== undefined &&
        ((daar.verteldeSoorten as ReadonlyArray<string> | undefined)?.includes(soort) ?? true)
    default:
      return Object.hasOwn(daar, veld)
  }
}

/** Whether the difference makes it doubtful that the two are the same partij. */
export const isTegenstrijdig = ({ deel, uitkomst }: Verschil): boolean =>
  deel === "soortPartij" || (deel.startsWith("identificatoren/") && uitkomst === "anders")
