import { Context, type Effect } from "effect"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** A betrokkene as he is stored, not yet believed: `waarde` is what the schema `Betrokkene` is to decode. */
export interface OpgeslagenBetrokkene {
  readonly id: string
  readonly waarde: unknown
}

/** The stored betrokkenen for whoever checks them: other readers get them as the register trusts them to be. */
export class OpgeslagenBetrokkenen extends Context.Service<OpgeslagenBetrokkenen, {
  /** The first `aantal` betrokkenen in the order of their ids that come after `na`; fewer: these were the last. */
  readonly bladzijde: (
    na: string | undefined,
    aantal: number
  ) => Effect.Effect<ReadonlyArray<OpgeslagenBetrokkene>, RegisterOnbereikbaar>
}>()("@betrokkene/domain/OpgeslagenBetrokkenen") {}
