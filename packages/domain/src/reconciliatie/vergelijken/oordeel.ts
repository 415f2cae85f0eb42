import { Option } from "effect"
import { heeftIdentificator, type Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import type { Bevinding } from "../bevinding.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { type Gevonden, ontbreektDaar, ontbreektHier, verschilt } from "./bevindingen-van-vergelijking.ts"
import type { Paar } from "./ritsen.ts"

/** A partij of the other register with whether it is sure which one of this register it is, or that it is none. */
export interface Aangetroffen {
  readonly andere: AnderePartij
  readonly eenduidig: boolean
}

/** What carries a finding out: gegevens for a new partij, or for the one that was compared. */
export interface Overname {
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
  | { readonly soort: "bevinding"; readonly bevinding: Bevinding; readonly overname?: Overname }

/** Compares what the two registers have under one key. */
export const beoordeel = ({ daar, hier }: Paar<Partij, Aangetroffen>, peildatum: Tijdstip): Oordeel => {
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
  return hier.registratiedatum > peildatum ? { soort: "later" } : { soort: "bevinding", bevinding: ontbreektDaar(hier) }
}

const alleenDaar = ({ andere, eenduidig }: Aangetroffen): Oordeel => {
  if (andere.identificatoren.length === 0) return { soort: "zonder-sleutel-daar" }
  return eenduidig ? metOvername(ontbreektHier(andere), { andere }) : { soort: "meerduidig" }
}

const metOvername = ({ bevinding, gegevens }: Gevonden, overname: Omit<Overname, "gegevens">): Oordeel => ({
  soort: "bevinding",
  bevinding,
  ...(Option.isSome(gegevens) ? { overname: { ...overname, gegevens: gegevens.value } } : {})
})

const isDezelfde = (hier: Partij, daar: AnderePartij): boolean =>
  hier.id === daar.id ||
  daar.identificatoren.some((identificator: Identificator) => heeftIdentificator(hier, identificator))
