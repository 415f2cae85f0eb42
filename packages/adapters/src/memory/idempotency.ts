import { type Idempotency, type IdempotencyKey } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import type { Store } from "./store.ts"

/** The port Idempotency in memory. */
export const idempotency = ({ read, write, transaction }: Store): Context.Service.Shape<typeof Idempotency> => ({
  claim: (key, digest, op) =>
    transaction(Effect.gen(function*() {
      const earlier = yield* read(({ requests }) => HashMap.get(requests, text(key)))
      if (Option.isSome(earlier)) {
        return Option.some({ vingerafdruk: earlier.value.vingerafdruk, verwijzingen: earlier.value.verwijzingen })
      }
      yield* write((content) =>
        Result.succeed({
          ...content,
          requests: HashMap.set(content.requests, text(key), { vingerafdruk: digest, op, verwijzingen: {} })
        })
      )
      return Option.none()
    })),
  find: (key) =>
    read(({ requests }) =>
      Option.map(
        HashMap.get(requests, text(key)),
        ({ verwijzingen, vingerafdruk }) => ({ vingerafdruk, verwijzingen })
      )
    ),
  keep: (key, references) =>
    write((content) =>
      Result.succeed({
        ...content,
        requests: HashMap.modify(content.requests, text(key), (request) => ({ ...request, verwijzingen: references }))
      })
    ),
  prune: (before) =>
    transaction(Effect.gen(function*() {
      const old = yield* read(({ requests }) =>
        HashMap.toEntries(requests).filter(([, { op }]) => op < before).map(([name]) => name)
      )
      yield* write((content) => Result.succeed({ ...content, requests: HashMap.removeMany(content.requests, old) }))
      return old.length
    }))
})

const text = ({ houder: holder, sleutel: key }: IdempotencyKey): string => JSON.stringify([holder, key])
