import type { Tijdstip } from "../values/tijdstip.ts"
import { givenLast, momentVan } from "./gegeven-op.ts"
import type { Partij } from "./partij.ts"
import { type SingleVeld, singleVelden, waardeVan } from "./single-velden.ts"
import { unitedWaarde } from "./united-waarde.ts"

/** The two sides of a merge: the partij that stays, and the one that goes. */
export const samenvoegingZijden = ["blijft", "vervalt"] as const
/** One side of a merge: one of {@link samenvoegingZijden}. */
export type SamenvoegingZijde = typeof samenvoegingZijden[number]

/** The choice of whose value is kept, for fields in which two partijen contradict each other. */
export type KeuzePerVeld = { readonly [veld in SingleVeld]?: SamenvoegingZijde }

/**
 * A field in which two partijen contradict each other, so that one of them is lost when they are merged. `standaard` is
 * the side whose value was given last: it is kept without a choice. There is none if that is unknown, or if both were
 * given at the same time.
 */
export interface Tegenstrijdigheid {
  readonly veld: SingleVeld
  readonly waarden: { readonly [zijde in SamenvoegingZijde]: unknown }
  /** When each value was given; none if that is unknown. */
  readonly gegevenOp: { readonly [zijde in SamenvoegingZijde]?: Tijdstip }
  readonly standaard?: SamenvoegingZijde
}

/**
 * The fields in which two partijen contradict each other. A value that one of them lacks contradicts nothing, nor does
 * one that is only written in another way. Lists, interne notities and geheimhouding are in none: both are kept, and of
 * geheimhouding the stricter.
 *
 * Example: {@link voegSamen}.
 */
export const findTegenstrijdigheden = (blijft: Partij, vervalt: Partij): ReadonlyArray<Tegenstrijdigheid> =>
  singleVelden.flatMap((veld) => {
    const waarden = { blijft: waardeVan(blijft.gegevens, veld), vervalt: waardeVan(vervalt.gegevens, veld) }
    if (
      waarden.blijft === undefined || waarden.vervalt === undefined
      || unitedWaarde(veld, waarden.blijft, waarden.vervalt) !== undefined
    ) return []
    const moments = { blijft: momentVan(blijft, veld), vervalt: momentVan(vervalt, veld) }
    const last = givenLast(moments.blijft, moments.vervalt)
    return [{
      veld,
      waarden,
      gegevenOp: Object.fromEntries(
        samenvoegingZijden.flatMap((zijde) => moments[zijde].op === undefined ? [] : [[zijde, moments[zijde].op]])
      ),
      ...(last === undefined ? {} : { standaard: last === "one" ? "blijft" : "vervalt" })
    }]
  })
