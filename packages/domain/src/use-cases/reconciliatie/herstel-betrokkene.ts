import { Effect, Option } from "effect"
import type { Betrokkene } from "../../betrokkene/betrokkene.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { VersieConflict } from "../../ports/versie-conflict.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import { nextVersie } from "../../values/versie.ts"
import { lockedKlantcontactWithId, lockedPartijWithId } from "../existing.ts"
import { unlink } from "../ontkoppel-betrokkene.ts"
import { NietOngedaanTeMaken } from "./reconciliatie-errors.ts"

/**
 * Restores a betrokkene as it was, at a next version. Fails with `VersieConflict` if it has changed since, except
 * when only a link is undone. Call it within a transaction.
 */
export const herstelBetrokkene = Effect.fnUntraced(
  function*(
    punt: Extract<Herstelpunt, { readonly soort: "betrokkene" }>,
    bevinding: ReportedBevinding,
    door: Medewerker,
    op: Tijdstip
  ) {
    const { versieNa, voor } = punt
    const betrokkenen = yield* Betrokkenen
    const current = Option.getOrUndefined(yield* betrokkenen.zoek(voor.id))
    if (versieNa === undefined) {
      return current === undefined ? yield* addAgain(voor, bevinding, door, op) : yield* new VersieConflict()
    }
    if (bevinding.voorstel?.soort === "koppelen" && current !== undefined) {
      return yield* Effect.asVoid(unlink(current, door).pipe(Effect.catchTag("NietGekoppeld", Effect.die)))
    }
    yield* betrokkenen.vervang({ ...voor, versie: nextVersie(versieNa) }, versieNa)
  }
)

const addAgain = Effect.fnUntraced(
  function*(voor: Betrokkene, { id }: ReportedBevinding, door: Medewerker, op: Tijdstip) {
    yield* lockedKlantcontactWithId(voor.klantcontact)
    if (voor._tag === "Gekend") yield* lockedPartijWithId(voor.partij)
    const betrokkenen = yield* Betrokkenen
    yield* betrokkenen.voegToe({ ...voor, versie: nextVersie(voor.versie) })
    if (voor._tag === "Gekend") yield* betrokkenen.legVast([{ betrokkene: voor.id, soort: "gekoppeld", door, op }])
    return id
  },
  (herstel, _voor, { id }) =>
    Effect.catchTag(
      herstel,
      ["KlantcontactNietGevonden", "PartijNietGevonden"],
      () => Effect.fail(new NietOngedaanTeMaken({ bevinding: id }))
    )
)
