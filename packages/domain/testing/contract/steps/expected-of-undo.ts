import { Effect } from "effect"
import { untrueGrond } from "../../../src/betrokkene/untrue-grond.ts"
import { Partijen } from "../../../src/index.ts"
import type { Voorstel } from "../../../src/reconciliatie/voorstel.ts"
import type { Identificator } from "../../../src/values/identificator.ts"
import type { Tijdstip } from "../../../src/values/tijdstip.ts"
import type { RegisterContent } from "../worlds/night-register.ts"

/** Proposals that can't be undone: nothing may lead back. */
const irrevocable = ["ontkoppelen", "anonimiseren", "adressen-verwijderen"]

/** The ids of the betrokkenen that are linked on a ground that is not true. The night looks at later ones another time. */
export const untrueLinksIn = Effect.fnUntraced(function*({ betrokkenen, partijen }: RegisterContent) {
  const { digest } = yield* Partijen
  const ids: Array<string> = []
  for (const betrokkene of betrokkenen) {
    if (betrokkene._tag === "Ongekend" || betrokkene.grond.soort !== "identificator") continue
    const own: ReadonlyArray<Identificator> = partijen.find(({ id }) =>
      id === betrokkene.partij
    )?.gegevens.identificatoren ?? []
    if (untrueGrond(betrokkene.grond, own, yield* Effect.forEach(own, digest)) !== undefined) ids.push(betrokkene.id)
  }
  return ids
})

/** The errors of which undoing this must have one; none if it must succeed. */
export const refusalsOfUndo = (voorstel: Voorstel): ReadonlyArray<string> =>
  irrevocable.includes(voorstel.soort) ? ["NietOngedaanTeMaken", "BevindingNietGevonden"] : []

/**
 * Whether undoing this may leave links otherwise than they were: the undo of a merge gives each to the partij that has the
 * identificator on which it rests, also one that was on another partij before, and doubts those that were chosen since the
 * merge. A link on a ground that is not true is not made again (B3). The contracts of grounds hold that.
 */
export const mayChangeLinks = (
  voorstel: Voorstel,
  untrueLinks: ReadonlyArray<string>,
  { betrokkenen }: Pick<RegisterContent, "betrokkenen">,
  now: Tijdstip
): boolean =>
  voorstel.soort === "betrokkene-verwijderen"
    ? untrueLinks.includes(voorstel.betrokkene)
    : voorstel.soort === "samenvoegen" &&
      (untrueLinks.length > 0 || betrokkenen.some((one) => one._tag === "Gekend" && one.grond.op >= now))
