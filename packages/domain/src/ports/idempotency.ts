import { Context, type Effect, type Option } from "effect"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** The key under which a request is done once. Keys of different holders do not meet. */
export interface IdempotencyKey {
  readonly houder: Medewerker
  readonly sleutel: string
}

/** What was done under a key: a fingerprint of the request, and ids from which its answer can be read again. */
export interface EarlierRequest {
  readonly vingerafdruk: string
  readonly verwijzingen: { readonly [naam: string]: string }
}

/** Remembers which requests were done. */
export class Idempotency extends Context.Service<Idempotency, {
  /**
   * What was done under the key before, or none: then the key is this transaction's. While another transaction has the key, it
   * waits for the end of that one.
   */
  readonly claim: (
    key: IdempotencyKey,
    digest: string,
    op: Tijdstip
  ) => Effect.Effect<Option.Option<EarlierRequest>, RegisterUnavailable>
  /** Keeps the references of what was done under a key that this transaction claimed. */
  readonly keep: (
    key: IdempotencyKey,
    references: EarlierRequest["verwijzingen"]
  ) => Effect.Effect<void, RegisterUnavailable>
  /** Forgets the keys claimed before `voor`; answers how many. */
  readonly prune: (voor: Tijdstip) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Idempotency") {}
