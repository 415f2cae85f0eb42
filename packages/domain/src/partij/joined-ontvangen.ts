import type { OntvangenVanPersoon } from "../values/zoals-ontvangen.ts"
import type { Partijgegevens } from "./partijgegevens.ts"

const velden = ["bezoekadres", "correspondentieadres", "voorkeurstaal"] as const satisfies ReadonlyArray<
  keyof OntvangenVanPersoon
>

/** One of the fields of a partij that may be kept as it was received. */
type Veld = typeof velden[number]

type Gegevens = Pick<Partijgegevens, Veld | "zoalsOntvangen">

/**
 * What a merged partij keeps as it was received. It goes along with the value that is kept of a field: that of `ander`
 * where it is chosen, or where only `ander` has one. Where neither has a value, that of `own` is kept, or else the other.
 */
export const joinedOntvangen = (
  own: Gegevens,
  ander: Gegevens,
  isOfAnder: (veld: Veld) => boolean
): OntvangenVanPersoon | undefined => {
  const kept = velden.flatMap((veld) => {
    const [one, other] = [own.zoalsOntvangen?.[veld], ander.zoalsOntvangen?.[veld]]
    const followsAnder = isOfAnder(veld) || (own[veld] === undefined && ander[veld] !== undefined)
    const waarde = followsAnder ? other : own[veld] === undefined ? one ?? other : one
    return waarde === undefined ? [] : [[veld, waarde] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept) as OntvangenVanPersoon
}
