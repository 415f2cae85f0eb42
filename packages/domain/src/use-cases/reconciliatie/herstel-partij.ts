import { Effect, Option } from "effect"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { Partijen } from "../../ports/partijen.ts"
import { VersieConflict } from "../../ports/versie-conflict.ts"
import { nextVersie } from "../../values/versie.ts"

/** The partij as it was, at a next version, or gone where it was registered; refused where it was changed since. To be called within a transaction. */
export const herstelPartij = Effect.fnUntraced(
  function*({ versieNa, voor }: Extract<Herstelpunt, { readonly soort: "partij" }>) {
    const partijen = yield* Partijen
    if (versieNa === voor.versie) return yield* partijen.verwijder(voor.id, versieNa)
    if (versieNa !== undefined) return yield* partijen.vervang({ ...voor, versie: nextVersie(versieNa) }, versieNa)
    if (Option.isSome(yield* partijen.zoek(voor.id))) return yield* new VersieConflict()
    yield* partijen.voegToe({ ...voor, versie: nextVersie(voor.versie) })
  },
  // Somebody else was given the identificator since, or was linked to it.
  Effect.catchTag(["IdentificatorBezet", "PartijHeeftBetrokkenen"], () => Effect.fail(new VersieConflict()))
)
