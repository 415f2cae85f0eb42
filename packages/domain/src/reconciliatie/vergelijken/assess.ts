import { Option } from "effect"
import { hasIdentificator, type Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import type { Bevinding } from "../bevinding.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { type Gevonden, missingHere, missingThere, verschilt } from "./bevindingen-of-comparison.ts"
import type { Pair } from "./merge-sorted.ts"

/**
 * A partij of the other register, and whether it is certain which partij of this register it is, or that it is
 * none.
 */
export interface Encountered {
  readonly andere: AnderePartij
  readonly unambiguous: boolean
}

/**
 * What is needed to carry out a finding: the gegevens for a new partij, or for `partij`, the one that was compared.
 */
export interface Takeover {
  readonly gegevens: Partijgegevens
  readonly partij?: Partij
  readonly andere: AnderePartij
}

/**
 * The result of comparing one pair.
 *
 * - `gelijk`: nothing differs;
 * - `zonder-sleutel-hier`, `zonder-sleutel-daar`: there is no identificator to compare by;
 * - `meerduidig`: it may be more than one partij, so nothing is concluded;
 * - `later`: registered after the comparison began, when the other register may already have been read;
 * - `bevinding`: something differs or is missing; `overname` is absent when it cannot be taken over.
 */
export type Oordeel =
  | { readonly soort: "gelijk" | "zonder-sleutel-hier" | "zonder-sleutel-daar" | "meerduidig" | "later" }
  | { readonly soort: "bevinding"; readonly bevinding: Bevinding; readonly takeover?: Takeover }

/** Compares what the two registers have under one key. `peildatum` is when the comparison began. */
export const assess = ({ there, here }: Pair<Partij, Encountered>, peildatum: Tijdstip): Oordeel => {
  if (here === undefined) return there === undefined ? { soort: "gelijk" } : onlyThere(there)
  if (there === undefined) return onlyHere(here, peildatum)
  // The partij may have been given another identificator after it was found by this one.
  if (!there.unambiguous || !isSame(here, there.andere)) return { soort: "meerduidig" }
  return Option.match(verschilt(here, there.andere), {
    onNone: () => ({ soort: "gelijk" }),
    onSome: (gevonden) => withTakeover(gevonden, { partij: here, andere: there.andere })
  })
}

const onlyHere = (here: Partij, peildatum: Tijdstip): Oordeel => {
  if (here.gegevens.identificatoren.length === 0) return { soort: "zonder-sleutel-hier" }
  return here.registratiedatum > peildatum ? { soort: "later" } : { soort: "bevinding", bevinding: missingThere(here) }
}

const onlyThere = ({ andere, unambiguous }: Encountered): Oordeel => {
  if (andere.identificatoren.length === 0) return { soort: "zonder-sleutel-daar" }
  return unambiguous ? withTakeover(missingHere(andere), { andere }) : { soort: "meerduidig" }
}

const withTakeover = ({ bevinding, gegevens }: Gevonden, takeover: Omit<Takeover, "gegevens">): Oordeel => ({
  soort: "bevinding",
  bevinding,
  ...(Option.isSome(gegevens) ? { takeover: { ...takeover, gegevens: gegevens.value } } : {})
})

const isSame = (here: Partij, there: AnderePartij): boolean =>
  here.id === there.id ||
  there.identificatoren.some((identificator: Identificator) => hasIdentificator(here, identificator))
