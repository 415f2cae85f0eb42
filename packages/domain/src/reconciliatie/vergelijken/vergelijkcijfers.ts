import type { Partij } from "../../partij/partij.ts"
import type { Regelcijfer } from "../reconciliatie.ts"
import { type Geval, tel, telOp } from "../telling.ts"
import type { Aangetroffen, Oordeel } from "./oordeel.ts"
import type { Paar } from "./ritsen.ts"

/** What a comparison with another register came to, in figures. */
export interface Vergelijkcijfers {
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
  readonly regels: ReadonlyArray<Regelcijfer>
}

/** The figures of some of the pairs, and of the findings that came of them. */
export const telVergelijking = (
  geoordeeld: ReadonlyArray<{ readonly paar: Paar<Partij, Aangetroffen>; readonly oordeel: Oordeel }>,
  gevallen: ReadonlyArray<Geval>
): Vergelijkcijfers => {
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
export const telVergelijkingenOp = (een: Vergelijkcijfers, ander: Vergelijkcijfers): Vergelijkcijfers => ({
  gelezenHier: een.gelezenHier + ander.gelezenHier,
  gelezenDaar: een.gelezenDaar + ander.gelezenDaar,
  terzijde: een.terzijde + ander.terzijde,
  gelijk: een.gelijk + ander.gelijk,
  zonderSleutelHier: een.zonderSleutelHier + ander.zonderSleutelHier,
  zonderSleutelDaar: een.zonderSleutelDaar + ander.zonderSleutelDaar,
  meerduidig: een.meerduidig + ander.meerduidig,
  regels: telOp([{ gelezen: 0, regels: een.regels }, { gelezen: 0, regels: ander.regels }]).regels
})
