import { Effect, Option } from "effect"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { Partijen } from "../../ports/partijen.ts"
import { VersieConflict } from "../../ports/versie-conflict.ts"
import { nextVersie } from "../../values/versie.ts"

/**
 * Restores a partij as it was, at a next version, or deletes it if it was registered. Fails with `VersieConflict`
 * if it has changed since. Call it within a transaction.
 */
export const herstelPartij = Effect.fnUntraced(
  function*({ versieNa, voor }: Extract<Herstelpunt, { readonly soort: "partij" }>) {
    const partijen = yield* Partijen
    if (versieNa === voor.versie) return yield* partijen.verwijder(voor.id, versieNa)
    if (versieNa !== undefined) return yield* partijen.vervang({ ...voor, versie: nextVersie(versieNa) }, versieNa)
    if (Option.isSome(yield* partijen.zoek(voor.id))) return yield* new VersieConflict()
    yield* partijen.voegToe({ ...voor, versie: nextVersie(voor.versie) })
  },
  // Another partij has the identificator by now, or a betrokkene was linked to this one.
  Effect.catchTag(["IdentificatorBezet", "PartijHeeftBetrokkenen"], () => Effect.fail(new VersieConflict()))
)
