import { Context, type Effect } from "effect"
import type { AccessTokenId } from "../access/access-token-id.ts"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { BevindingId } from "../reconciliatie/bevinding.ts"
import type { ReconciliatieId } from "../reconciliatie/reconciliatie-id.ts"

/**
 * Makes new ids, each of which is given once, by whichever process. Ids that rise with time, such as UUID version 7,
 * keep records that are made together close to each other in an index.
 */
export class IdGenerator extends Context.Service<IdGenerator, {
  readonly betrokkene: Effect.Effect<BetrokkeneId>
  readonly klantcontact: Effect.Effect<KlantcontactId>
  readonly partij: Effect.Effect<PartijId>
  /** The id of a side record, whatever its kind. */
  readonly sideRecord: Effect.Effect<string>
  readonly bevinding: Effect.Effect<BevindingId>
  readonly reconciliatie: Effect.Effect<ReconciliatieId>
  readonly accessToken: Effect.Effect<AccessTokenId>
}>()("@betrokkene/domain/IdGenerator") {}
