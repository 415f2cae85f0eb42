import type { Partij } from "../../partij/partij.ts"
import { type Case, countCases, sumCounts } from "../counts.ts"
import type { RegelFigure } from "../reconciliatie.ts"
import type { Encountered, Oordeel } from "./assess.ts"
import type { Pair } from "./merge-sorted.ts"

/** The figures of a comparison with another register. They are printed in its report. */
export interface ComparisonFigures {
  /** Partijen read from this register. */
  readonly gelezenHier: number
  /** Partijen read from the other register; one given twice counts once. */
  readonly gelezenDaar: number
  /** Entries that could not be read as a partij. */
  readonly terzijde: number
  /** Partijen in both registers without differences. */
  readonly gelijk: number
  /** Partijen here without an identificator and without the same id there; and the other way round. */
  readonly zonderSleutelHier: number
  readonly zonderSleutelDaar: number
  /** Not compared, because an identificator or id leads to more than one partij, here or there. */
  readonly meerduidig: number
  /** Per rule: findings, new findings and those taken over; only rules that found something. */
  readonly regels: ReadonlyArray<RegelFigure>
}

/**
 * The figures of a batch of pairs and the findings that came from it. `gelezenDaar` and `terzijde` are 0: they are
 * counted while reading the other register.
 */
export const countComparison = (
  assessed: ReadonlyArray<{ readonly pair: Pair<Partij, Encountered>; readonly oordeel: Oordeel }>,
  cases: ReadonlyArray<Case>
): ComparisonFigures => {
  const count = (soort: Oordeel["soort"]): number => assessed.filter(({ oordeel }) => oordeel.soort === soort).length
  return {
    gelezenHier: assessed.filter(({ pair }) => pair.here !== undefined).length,
    gelezenDaar: 0,
    terzijde: 0,
    gelijk: count("gelijk"),
    zonderSleutelHier: count("zonder-sleutel-hier"),
    zonderSleutelDaar: count("zonder-sleutel-daar"),
    meerduidig: count("meerduidig"),
    regels: countCases(0, cases).regels
  }
}

/** The sum of two sets of figures. */
export const sumComparisons = (one: ComparisonFigures, other: ComparisonFigures): ComparisonFigures => ({
  gelezenHier: one.gelezenHier + other.gelezenHier,
  gelezenDaar: one.gelezenDaar + other.gelezenDaar,
  terzijde: one.terzijde + other.terzijde,
  gelijk: one.gelijk + other.gelijk,
  zonderSleutelHier: one.zonderSleutelHier + other.zonderSleutelHier,
  zonderSleutelDaar: one.zonderSleutelDaar + other.zonderSleutelDaar,
  meerduidig: one.meerduidig + other.meerduidig,
  regels: sumCounts([{ gelezen: 0, regels: one.regels }, { gelezen: 0, regels: other.regels }]).regels
})
