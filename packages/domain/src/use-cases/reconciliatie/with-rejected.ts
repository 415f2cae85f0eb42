import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../../betrokkene/betrokkene-id.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { Bevindingen } from "../../ports/bevindingen.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../../reconciliatie/dossier.ts"
import { type Candidates, mogelijkePartijen } from "../../reconciliatie/koppelen/mogelijke-partijen.ts"
import { koppelbevinding } from "../../reconciliatie/regels/mogelijke-partij.ts"

/**
 * The dossiers with, for each ongekende that may be several partijen, those to which somebody rejected the link. That counts
 * only while the values that it rests on are the same. It takes two statements at most, however many dossiers there are.
 */
export const withRejected = Effect.fnUntraced(function*(dossiers: ReadonlyArray<Klantcontactdossier>) {
  const several = (yield* Effect.forEach(dossiers, severalIn)).flat()
  if (several.length === 0) return dossiers
  const bevindingen = yield* Bevindingen
  const about = yield* bevindingen.over(several.map(({ betrokkene }) => betrokkene.id), "mogelijke-partij")
  const pairs = new Set(
    about.flatMap(({ toestand, voorstel }) =>
      toestand === "afgewezen" && voorstel?.soort === "koppelen" ? [pair(voorstel.betrokkene, voorstel.partij)] : []
    )
  )
  const links = several.flatMap(({ betrokkene, partijen }) =>
    partijen.flatMap(({ partij }) => {
      const bevinding = pairs.has(pair(betrokkene.id, partij.id)) ? koppelbevinding(betrokkene, partij) : undefined
      return bevinding === undefined ? [] : [{ betrokkene: betrokkene.id, partij: partij.id, bevinding }]
    })
  )
  if (links.length === 0) return dossiers
  const known = yield* bevindingen.recognise(links.map(({ bevinding }) => bevinding))
  const rejected = Map.groupBy(
    links.filter((_, place) =>
      Option.exists(known[place] ?? Option.none(), ({ toestand }) => toestand === "afgewezen")
    ),
    ({ betrokkene }) => betrokkene
  )
  const judged = (van: Dossierbetrokkene): Dossierbetrokkene => {
    const own = rejected.get(van.betrokkene.id)
    return own === undefined ? van : { ...van, rejected: own.map(({ partij }) => partij) }
  }
  return dossiers.map((dossier) =>
    dossier.betrokkenen.some(({ betrokkene }) => rejected.has(betrokkene.id))
      ? { ...dossier, betrokkenen: dossier.betrokkenen.map(judged) }
      : dossier
  )
})

/** None where a stored value can't be read: the rules then die on it too, and the dossier is set aside. */
const severalIn = (dossier: Klantcontactdossier): Effect.Effect<ReadonlyArray<Candidates>> =>
  Effect.catchDefect(
    Effect.sync(() => mogelijkePartijen(dossier).filter(({ partijen }) => partijen.length > 1)),
    () => Effect.succeed([])
  )

const pair = (betrokkene: BetrokkeneId, partij: PartijId): string => `${betrokkene} ${partij}`
