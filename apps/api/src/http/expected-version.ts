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
 * A change that was worked out from the record as it was read is made on that version and no other. Who asked for whatever
 * version there is, has it worked out again when somebody came between.
 */
export const basedOnPresent = <A, E extends { readonly _tag: string }, R>(
  condition: TagCondition,
  change: Effect.Effect<A, E | VersieConflict, R>
): Effect.Effect<A, E | VersieConflict, R> =>
  Effect.retry(change, { while: (error) => condition === "any" && error._tag === "VersieConflict", times: 5 })
