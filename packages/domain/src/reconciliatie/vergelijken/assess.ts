import { Option } from "effect"
import { hasIdentificator, type Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import type { Bevinding } from "../bevinding.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { type Gevonden, missingHere, missingThere, verschilt } from "./bevindingen-of-comparison.ts"
import type { Pair } from "./merge-sorted.ts"

/** A partij of the other register with whether it is sure which one of this register it is, or that it is none. */
export interface Encountered {
  readonly andere: AnderePartij
  readonly eenduidig: boolean
}

/** What carries a finding out: gegevens for a new partij, or for the one that was compared. */
export interface Takeover {
  readonly gegevens: Partijgegevens
  readonly partij?: Partij
  readonly andere: AnderePartij
}

/**
 * What comes of comparing: a finding, or that there is none. `zonder-sleutel`: nothing tells who it is, so that it may be anybody of the
 * other register; `meerduidig`: it may be more than one. Of those nothing is guessed. `later`: it was registered since the comparison
 * began, and the other register was read before that.
 */
export type Oordeel =
  | { readonly soort: "gelijk" | "zonder-sleutel-hier" | "zonder-sleutel-daar" | "meerduidig" | "later" }
  | { readonly soort: "bevinding"; readonly bevinding: Bevinding; readonly overname?: Takeover }

/** Compares what the two registers have under one key. */
export const assess = ({ daar, hier }: Pair<Partij, Encountered>, peildatum: Tijdstip): Oordeel => {
  if (hier === undefined) return daar === undefined ? { soort: "gelijk" } : alleenDaar(daar)
  if (daar === undefined) return alleenHier(hier, peildatum)
  // It may have been given another identificator since it was found by it.
  if (!daar.eenduidig || !isDezelfde(hier, daar.andere)) return { soort: "meerduidig" }
  return Option.match(verschilt(hier, daar.andere), {
    onNone: () => ({ soort: "gelijk" }),
    onSome: (gevonden) => metOvername(gevonden, { partij: hier, andere: daar.andere })
  })
}

const alleenHier = (hier: Partij, peildatum: Tijdstip): Oordeel => {
  if (hier.gegevens.identificatoren.length === 0) return { soort: "zonder-sleutel-hier" }
  return hier.registratiedatum > peildatum ? { soort: "later" } : { soort: "bevinding", bevinding: missingThere(hier) }
}

const alleenDaar = ({ andere, eenduidig }: Encountered): Oordeel => {
  if (andere.identificatoren.length === 0) return { soort: "zonder-sleutel-daar" }
  return eenduidig ? metOvername(missingHere(andere), { andere }) : { soort: "meerduidig" }
}

const metOvername = ({ bevinding, gegevens }: Gevonden, overname: Omit<Takeover, "gegevens">): Oordeel => ({
  soort: "bevinding",
  bevinding,
  ...(Option.isSome(gegevens) ? { overname: { ...overname, gegevens: gegevens.value } } : {})
})

const isDezelfde = (hier: Partij, daar: AnderePartij): boolean =>
  hier.id === daar.id ||
  daar.identificatoren.some((identificator: Identificator) => hasIdentificator(hier, identificator))
