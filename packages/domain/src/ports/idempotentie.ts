import { Context, type Effect, type Option } from "effect"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** The key under which a request is done once. Keys of different holders do not meet. */
export interface Idempotentiesleutel {
  readonly houder: Medewerker
  readonly sleutel: string
}

/** What was done under a key: a fingerprint of the request, and ids from which its answer can be read again. */
export interface EerdereAanvraag {
  readonly vingerafdruk: string
  readonly verwijzingen: { readonly [naam: string]: string }
}

/** Remembers which requests were done. */
export class Idempotentie extends Context.Service<Idempotentie, {
  /**
   * What was done under the key before, or none: then the key is this transaction's. While another transaction has the key, it
   * waits for the end of that one.
   */
  readonly claim: (
    sleutel: Idempotentiesleutel,
    vingerafdruk: string,
    op: Tijdstip
  ) => Effect.Effect<Option.Option<EerdereAanvraag>, RegisterOnbereikbaar>
  /** Keeps the references of what was done under a key that this transaction claimed. */
  readonly bewaar: (
    sleutel: Idempotentiesleutel,
    verwijzingen: EerdereAanvraag["verwijzingen"]
  ) => Effect.Effect<void, RegisterOnbereikbaar>
  /** Forgets the keys claimed before `voor`; answers how many. */
  readonly ruimOp: (voor: Tijdstip) => Effect.Effect<number, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Idempotentie") {}
