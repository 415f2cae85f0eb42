import { sealDigest, type SealedTrailEntry, type TrailSeal, type TrailSeals } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import { sha256 } from "../system/digest.ts"
import { type Content, sealedTo, trailEnd, type TrailEntry } from "./content.ts"
import type { Store } from "./store.ts"

/** The port TrailSeals in memory. */
export const trailSeals = ({ read, transaction, write }: Store): Context.Service.Shape<typeof TrailSeals> => ({
  sealNext: (atMost) =>
    transaction(Effect.gen(function*() {
      const before = yield* read(sealedTo)
      yield* write((content) => Result.succeed(withSeals(content, atMost)))
      return (yield* read(sealedTo)) - before
    })),
  sealed: (after, atMost) =>
    read((content) => numbers(after + 1, Math.min(after + atMost, sealedTo(content))).flatMap(sealedEntry(content))),
  state: read((content) => {
    const sealed = sealedTo(content)
    return {
      head: headOf(content),
      waiting: trailEnd(content) - sealed,
      ...Option.match(HashMap.get(content.trail, sealed + 1), {
        onNone: () => ({}),
        onSome: ({ op }) => ({ waitingSince: op })
      })
    }
  }),
  stray: () => Effect.succeed({ ids: [] })
})

const headOf = (content: Content): TrailSeal =>
  Option.getOrElse(HashMap.get(content.seals, sealedTo(content)), () => content.prunedTo)

const numbers = (first: number, last: number): ReadonlyArray<number> =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)

const contentOf = (entry: TrailEntry): string => JSON.stringify(entry)

const sealedEntry = ({ seals, trail }: Content) => (nummer: number): ReadonlyArray<SealedTrailEntry> =>
  Option.toArray(
    Option.map(
      Option.all([HashMap.get(seals, nummer), HashMap.get(trail, nummer)]),
      ([seal, handeling]) => ({ ...seal, content: contentOf(handeling), op: handeling.op })
    )
  )

const withSeals = (content: Content, atMost: number): Content => {
  const first = sealedTo(content) + 1
  const last = Math.min(trailEnd(content), sealedTo(content) + atMost)
  return numbers(first, last).reduce((sealed, nummer) =>
    Option.match(HashMap.get(content.trail, nummer), {
      onNone: () => sealed,
      onSome: (handeling) => {
        const digest = sealDigest(sha256, headOf(sealed), contentOf(handeling))
        return { ...sealed, seals: HashMap.set(sealed.seals, nummer, { nummer, digest }) }
      }
    }), content)
}
