import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../../betrokkene/betrokkene-id.ts"
import type { OngekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import { ontkoppelGekende } from "../../betrokkene/ontkoppel.ts"
import type { Partij } from "../../partij/partij.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import { Bevindingen, type BevindingFilter } from "../../ports/bevindingen.ts"
import type { PageRequest } from "../../ports/record-page.ts"
import type { Bevinding, ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import { gegevensbevinding } from "../../reconciliatie/regels/gegevens-van-partij-in-ongekende.ts"
import { koppelbevinding } from "../../reconciliatie/regels/mogelijke-partij.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import { BetrokkenenAtOnce } from "../each-page-of-betrokkenen.ts"
import { givenByBetrokkenen } from "../given-by-betrokkenen.ts"
import { decideAll } from "./decide-all.ts"
import { eachOnce } from "./meld.ts"

/** Which rejected links to carry over: those to one of `from`, towards each of `towards`, and only those decided at `since` or later. */
export interface Carrying {
  readonly from: ReadonlyArray<Partij>
  readonly towards: ReadonlyArray<Partij>
  readonly since?: Tijdstip
}

/**
 * Rejects the links to other partijen that somebody rejected to these, and that a betrokkene has their data, by the same
 * decision: when a partij becomes part of another one, or is divided again, it is still somebody else. Only what still
 * holds, by the values as they are, is carried over. Works a page at a time. Call it within the transaction that merges or
 * divides the partijen.
 */
export const carryRejections = Effect.fnUntraced(function*(carrying: Carrying) {
  for (const one of carrying.from) {
    yield* eachRejected(
      { regel: "mogelijke-partij", record: one.id },
      (page) => carryPage({ ...carrying, from: [one] }, page, [koppelbevinding, gegevensbevinding])
    )
  }
  // A finding of this rule names no partij (B5), so each has to be looked at.
  yield* eachRejected(
    { regel: "gegevens-van-partij-in-ongekende" },
    (page) => carryPage(carrying, page, [gegevensbevinding])
  )
})

const eachRejected = Effect.fnUntraced(
  function*<E, R>(
    filter: BevindingFilter,
    work: (page: ReadonlyArray<ReportedBevinding>) => Effect.Effect<void, E, R>
  ) {
    const [bevindingen, atOnce] = [yield* Bevindingen, yield* BetrokkenenAtOnce]
    let from: Pick<PageRequest, "from"> = {}
    for (;;) {
      const { meer, rows } = yield* bevindingen.browse(
        { ...filter, toestand: "afgewezen" },
        { ascending: true, aantal: atOnce, ...from }
      )
      yield* work(rows.map(({ record }) => record))
      const last = rows.at(-1)
      if (!meer || last === undefined) return
      from = { from: { direction: "na", position: last.position } }
    }
  }
)

/** What a rule finds between an unlinked betrokkene and a partij. */
type Find = (betrokkene: OngekendeBetrokkene, partij: Partij) => Bevinding | undefined

const carryPage = Effect.fnUntraced(
  function*({ from, since, towards }: Carrying, page: ReadonlyArray<ReportedBevinding>, finds: ReadonlyArray<Find>) {
    const betrokkenen = yield* asUnlinked(page, [...from, ...towards])
    const links = betrokkenen.flatMap((betrokkene) =>
      finds.flatMap((find) =>
        from.flatMap((one) => {
          const bevinding = find(betrokkene, one)
          return bevinding === undefined
            ? []
            : [{ bevinding, others: towards.flatMap((partij) => find(betrokkene, partij) ?? []) }]
        })
      )
    )
    if (links.length === 0) return
    const known = yield* Bevindingen.use((all) => all.recognise(links.map(({ bevinding }) => bevinding)))
    const decided = links.flatMap(({ others }, place) => {
      const { besluit, gezienIn, toestand } = Option.getOrUndefined(known[place] ?? Option.none()) ?? {}
      return toestand === "afgewezen" && besluit !== undefined && gezienIn !== undefined
          && (since === undefined || besluit.op >= since)
        ? [{ besluit, gezienIn, others }]
        : []
    })
    // Those of one decision at once: whoever unlinked many did so at one moment.
    for (const same of Map.groupBy(decided, ({ besluit, gezienIn }) => canonicalText({ besluit, gezienIn })).values()) {
      const [first] = same
      const others = eachOnce(same.flatMap((one) => one.others))
      if (first !== undefined) yield* decideAll(others, first.besluit, first.gezienIn)
    }
  }
)

/** The betrokkenen of these findings as they would be without a link. Those of one of the partijen itself are left out. */
const asUnlinked = Effect.fnUntraced(
  function*(page: ReadonlyArray<ReportedBevinding>, partijen: ReadonlyArray<Partij>) {
    const ids = page.flatMap(({ records }) =>
      records.flatMap(({ id, soort }) => soort === "betrokkene" ? [id as BetrokkeneId] : [])
    )
    const betrokkenen = yield* Betrokkenen.use((all) => all.zoekAll([...new Set(ids)]))
    const gekend = betrokkenen.flatMap((one) =>
      one._tag === "Gekend" && partijen.every(({ id }) => id !== one.partij) ? [one] : []
    )
    const ongekend = betrokkenen.flatMap((one): ReadonlyArray<OngekendeBetrokkene> =>
      one._tag === "Ongekend" ? [one] : []
    )
    return [...ongekend, ...(yield* givenByBetrokkenen(gekend)).map(ontkoppelGekende)]
  }
)
