import {
  type Handeling,
  type RetentionAct,
  type Tijdstip,
  type TrailAct,
  type TrailRetention,
  type TrailSeal
} from "@betrokkene/domain"
import { Clock, type Context, Effect, HashMap, Option, Result } from "effect"
import { randomUUID } from "node:crypto"
import { type Content, trailEnd, type TrailEntry } from "./content.ts"
import type { Store } from "./store.ts"

/** The port TrailRetention in memory. Whoever has the register owns it. */
export const trailRetention = ({ read, transaction, write }: Store): Context.Service.Shape<typeof TrailRetention> => ({
  set: (days, door) =>
    Effect.flatMap(momentNow, (op) =>
      write((content) =>
        Result.succeed(
          withAct(content, {
            ...newAct(content, op, door),
            soort: "bewaartermijn",
            ...(days === undefined ? {} : { dagen: days })
          })
        )
      )),
  prune: (atMost) =>
    transaction(Effect.gen(function*() {
      const now = yield* momentNow
      const dagen = yield* read(retentionOf)
      if (dagen === undefined) return 0
      const limit = moment(Date.parse(now) - dagen * 86_400_000)
      const gone = yield* read((content) => pastRetention(content, limit, atMost))
      const last = gone.at(-1)
      if (last === undefined) return 0
      yield* write((content) =>
        Result.succeed(
          withAct(without(content, gone), {
            ...newAct(content, now, "bewaartermijn"),
            soort: "opgeschoond",
            dagen,
            tot: last.seal,
            totOp: gone.map(({ entry }) => entry.op).toSorted().at(-1) ?? now
          })
        )
      )
      return gone.length
    })),
  acts: (after, atMost) => read(({ trailActs }) => trailActs.filter(({ nummer }) => nummer > after).slice(0, atMost))
})

const moment = (milliseconds: number): Tijdstip => new Date(milliseconds).toISOString() as Tijdstip

const momentNow = Effect.map(Clock.currentTimeMillis, moment)

const newAct = ({ trailActs }: Content, op: Tijdstip, door: string) => ({
  nummer: trailActs.length + 1,
  id: randomUUID(),
  op,
  door,
  sealed: true
})

const withAct = (content: Content, act: TrailAct): Content => ({
  ...content,
  trailActs: [...content.trailActs, act],
  trail: HashMap.set(content.trail, trailEnd(content) + 1, act)
})

const retentionOf = ({ trailActs }: Content): number | undefined =>
  trailActs.findLast((act): act is RetentionAct => act.soort === "bewaartermijn")?.dagen

interface Sealed {
  readonly entry: TrailEntry
  readonly seal: TrailSeal
}

/** The first sealed entries that were recorded before the limit, up to the first that was not. */
const pastRetention = (
  { prunedTo, seals, trail }: Content,
  limit: Tijdstip,
  atMost: number
): ReadonlyArray<Sealed> => {
  const found: Array<Sealed> = []
  for (let nummer = prunedTo.nummer + 1; found.length < atMost; nummer++) {
    const [entry, seal] = [HashMap.get(trail, nummer), HashMap.get(seals, nummer)]
    if (Option.isNone(entry) || Option.isNone(seal) || entry.value.op >= limit) break
    found.push({ entry: entry.value, seal: seal.value })
  }
  return found
}

const without = (content: Content, gone: ReadonlyArray<Sealed>): Content => {
  const numbers = gone.map(({ seal }) => seal.nummer)
  const handelingen = gone.flatMap(({ entry }) => "record" in entry ? [entry] : [])
  return {
    ...content,
    trail: HashMap.removeMany(content.trail, numbers),
    seals: HashMap.removeMany(content.seals, numbers),
    prunedTo: gone.at(-1)?.seal ?? content.prunedTo,
    handelingen: handelingen.reduce(withoutHandeling, content.handelingen)
  }
}

const withoutHandeling = (all: Content["handelingen"], { id, record }: Handeling): Content["handelingen"] =>
  HashMap.modify(all, record.id, (of) => of.filter((one) => one.id !== id))
