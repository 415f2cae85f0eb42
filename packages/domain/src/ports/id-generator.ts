import { Context, type Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { PartijId } from "../partij/partij-id.ts"

/** Gives ids that nobody has been given before. */
export class IdGenerator extends Context.Service<IdGenerator, {
  readonly betrokkene: Effect.Effect<BetrokkeneId>
  readonly klantcontact: Effect.Effect<KlantcontactId>
  readonly partij: Effect.Effect<PartijId>
}>()("@betrokkene/domain/IdGenerator") {}
