import type { Partij } from "../../partij/partij.ts"
import { type Case, tel, telOp } from "../counts.ts"
import type { RegelFigure } from "../reconciliatie.ts"
import type { Encountered, Oordeel } from "./assess.ts"
import type { Pair } from "./merge-sorted.ts"

/** What a comparison with another register came to, in figures. */
export interface ComparisonFigures {
  /** Partijen of this register. */
  readonly gelezenHier: number
  /** Partijen of the other one; what it told twice counts once. */
  readonly gelezenDaar: number
  /** What could not be read as a partij. */
  readonly terzijde: number
  /** Partijen that both have, in which nothing differs. */
  readonly gelijk: number
  /** Of this register, without an identificator and without one of the same id in the other; and the other way round. */
  readonly zonderSleutelHier: number
  readonly zonderSleutelDaar: number
  /** Not compared: an identificator or id leads to more than one, here or there. */
  readonly meerduidig: number
  /** What each rule found, and of that was news, and was taken over; only those that found something. */
  readonly regels: ReadonlyArray<RegelFigure>
}

/** The figures of some of the pairs, and of the findings that came of them. */
export const countComparison = (
  geoordeeld: ReadonlyArray<{ readonly paar: Pair<Partij, Encountered>; readonly oordeel: Oordeel }>,
  gevallen: ReadonlyArray<Case>
): ComparisonFigures => {
  const aantal = (soort: Oordeel["soort"]): number => geoordeeld.filter(({ oordeel }) => oordeel.soort === soort).length
  return {
    gelezenHier: geoordeeld.filter(({ paar }) => paar.hier !== undefined).length,
    gelezenDaar: 0,
    terzijde: 0,
    gelijk: aantal("gelijk"),
    zonderSleutelHier: aantal("zonder-sleutel-hier"),
    zonderSleutelDaar: aantal("zonder-sleutel-daar"),
    meerduidig: aantal("meerduidig"),
    regels: tel(0, gevallen).regels
  }
}

/** The figures of two lots together. */
export const sumComparisons = (een: ComparisonFigures, ander: ComparisonFigures): ComparisonFigures => ({
  gelezenHier: een.gelezenHier + ander.gelezenHier,
  gelezenDaar: een.gelezenDaar + ander.gelezenDaar,
  terzijde: een.terzijde + ander.terzijde,
  gelijk: een.gelijk + ander.gelijk,
  zonderSleutelHier: een.zonderSleutelHier + ander.zonderSleutelHier,
  zonderSleutelDaar: een.zonderSleutelDaar + ander.zonderSleutelDaar,
  meerduidig: een.meerduidig + ander.meerduidig,
  regels: telOp([{ gelezen: 0, regels: een.regels }, { gelezen: 0, regels: ander.regels }]).regels
})
