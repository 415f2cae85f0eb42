import { type ExpectedVersie, type Versie, VersieConflict } from "@betrokkene/domain"
import { Effect } from "effect"
import { namesVersion, type TagCondition } from "./entity-tag.ts"

/** The version that a change may be based on, by If-Match and the record as it is now (B12). */
export const expectedVersion = (
  condition: TagCondition,
  { versie }: { readonly versie: Versie }
): Effect.Effect<ExpectedVersie, VersieConflict> =>
  condition === "any"
    ? Effect.succeed("elke")
    : namesVersion(condition, versie)
    ? Effect.succeed(versie)
    : Effect.fail(new VersieConflict())

/**
 * Makes a change on the version that it was worked out from, and no other. With If-Match `*` it is worked out again
 * when somebody else changed the record meanwhile.
 */
export const basedOnPresent = <A, E extends { readonly _tag: string }, R>(
  condition: TagCondition,
  change: Effect.Effect<A, E | VersieConflict, R>
): Effect.Effect<A, E | VersieConflict, R> =>
  Effect.retry(change, { while: (error) => condition === "any" && error._tag === "VersieConflict", times: 5 })
