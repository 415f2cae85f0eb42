import { Context, type Effect, type Option } from "effect"
import type { CallerIdentity } from "../access/caller-identity.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** The key under which a request is carried out once. Equal keys of different holders are different keys. */
export interface IdempotencyKey {
  readonly houder: CallerIdentity
  readonly sleutel: string
}

/** The earlier request under a key: a digest of it, and the ids needed to read its answer again. */
export interface EarlierIdempotentRequest {
  readonly vingerafdruk: string
  readonly verwijzingen: { readonly [naam: string]: string }
}

/** Remembers which requests were carried out, so that a repeated one makes nothing twice. */
export class Idempotency extends Context.Service<Idempotency, {
  /**
   * The earlier request under the key; none if there was none, and then this transaction has claimed the key. Waits
   * while another transaction has the key.
   */
  readonly claim: (
    key: IdempotencyKey,
    digest: string,
    op: Tijdstip
  ) => Effect.Effect<Option.Option<EarlierIdempotentRequest>, RegisterUnavailable>
  /** The earlier request under the key; none if there was none. Claims nothing and waits for nobody. */
  readonly find: (key: IdempotencyKey) => Effect.Effect<Option.Option<EarlierIdempotentRequest>, RegisterUnavailable>
  /** Stores the references of the answer under a key that this transaction claimed. */
  readonly keep: (
    key: IdempotencyKey,
    references: EarlierIdempotentRequest["verwijzingen"]
  ) => Effect.Effect<void, RegisterUnavailable>
  /** Deletes keys claimed before `voor`. Returns how many. */
  readonly prune: (voor: Tijdstip) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Idempotency") {}
