import { Effect } from "effect"
import type { PartijId } from "../../partij/partij-id.ts"
import { Partijen } from "../../ports/partijen.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../../reconciliatie/dossier.ts"
import { mergedInto } from "../also-known-as.ts"

/**
 * The dossiers with the partijen that a ground names as its alternatives. One that became part of another partij since is
 * that one, so the same partij may stand there twice. Each partij is read once, however many links name it.
 */
export const withAlternatives = Effect.fnUntraced(function*(dossiers: ReadonlyArray<Klantcontactdossier>) {
  const named = [...new Set(dossiers.flatMap(({ betrokkenen }) => betrokkenen.flatMap(alternativesOf)))]
  if (named.length === 0) return dossiers
  const present = new Map<PartijId, PartijId>()
  for (const id of named) present.set(id, yield* mergedInto(id))
  const partijen = yield* Partijen.use((all) => all.zoekAll([...new Set(present.values())]))
  const looked = (one: Dossierbetrokkene): Dossierbetrokkene => {
    const own = alternativesOf(one).map((id) => present.get(id) ?? id)
    const alternatives = own.flatMap((id) => partijen.filter((partij) => partij.id === id)).toSorted(byId)
    return own.length === 0 ? one : { ...one, alternatives }
  }
  return dossiers.map((dossier) =>
    dossier.betrokkenen.some((one) => alternativesOf(one).length > 0)
      ? { ...dossier, betrokkenen: dossier.betrokkenen.map(looked) }
      : dossier
  )
})

const alternativesOf = ({ betrokkene }: Dossierbetrokkene): ReadonlyArray<PartijId> =>
  betrokkene._tag === "Gekend" ? betrokkene.grond.alternatives ?? [] : []

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => one.id < other.id ? -1 : 1
