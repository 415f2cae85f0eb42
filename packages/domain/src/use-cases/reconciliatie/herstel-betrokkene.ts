import { Effect, Option } from "effect"
import type { Betrokkene, GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { VersieConflict } from "../../ports/versie-conflict.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import { nextVersie } from "../../values/versie.ts"
import { lockedKlantcontactWithId, lockedPartijWithId } from "../existing.ts"
import { detach, unlink } from "../ontkoppel-betrokkene.ts"
import { NietOngedaanTeMaken } from "./reconciliatie-errors.ts"

/** The betrokkene as he was, at a next version; refused where he was changed since, except of a link. To be called within a transaction. */
export const herstelBetrokkene = Effect.fnUntraced(
  function*(
    punt: Extract<Herstelpunt, { readonly soort: "betrokkene" }>,
    bevinding: ReportedBevinding,
    door: Medewerker,
    op: Tijdstip
  ) {
    const { versieNa, voor } = punt
    const betrokkenen = yield* Betrokkenen
    const huidig = Option.getOrUndefined(yield* betrokkenen.zoek(voor.id))
    if (versieNa === undefined) {
      return huidig === undefined ? yield* voegWeerToe(voor, bevinding, door, op) : yield* new VersieConflict()
    }
    // Of a link: an unlinking takes the point away, so who is still there is still linked by it.
    if (bevinding.voorstel?.soort === "samenvoegen") {
      return huidig?._tag === "Gekend" && voor._tag === "Gekend"
        ? yield* verhuisTerug(huidig, voor, door, op)
        : undefined
    }
    if (bevinding.voorstel?.soort === "koppelen" && huidig !== undefined) {
      return yield* Effect.asVoid(unlink(huidig, door).pipe(Effect.catchTag("NietGekoppeld", Effect.die)))
    }
    yield* betrokkenen.vervang({ ...voor, versie: nextVersie(versieNa) }, versieNa)
  }
)

/** Linked as he was, on the ground that he was linked on; what he gave since stays. That it was done is recorded as of now (B10). */
const verhuisTerug = Effect.fnUntraced(
  function*(huidig: GekendeBetrokkene, { grond, partij }: GekendeBetrokkene, door: Medewerker, op: Tijdstip) {
    const { versie, ...ongekend } = yield* detach(huidig, door).pipe(Effect.catchTag("NietGekoppeld", Effect.die))
    const betrokkenen = yield* Betrokkenen
    yield* betrokkenen.vervang({ ...ongekend, _tag: "Gekend", partij, grond, versie: nextVersie(versie) }, versie)
    yield* betrokkenen.legVast({ betrokkene: huidig.id, soort: "gekoppeld", door, op })
  }
)

const voegWeerToe = Effect.fnUntraced(
  function*(voor: Betrokkene, { id }: ReportedBevinding, door: Medewerker, op: Tijdstip) {
    yield* lockedKlantcontactWithId(voor.klantcontact)
    if (voor._tag === "Gekend") yield* lockedPartijWithId(voor.partij)
    const betrokkenen = yield* Betrokkenen
    yield* betrokkenen.voegToe({ ...voor, versie: nextVersie(voor.versie) })
    if (voor._tag === "Gekend") yield* betrokkenen.legVast({ betrokkene: voor.id, soort: "gekoppeld", door, op })
    return id
  },
  (herstel, _voor, { id }) =>
    Effect.catchTag(
      herstel,
      ["KlantcontactNietGevonden", "PartijNietGevonden"],
      () => Effect.fail(new NietOngedaanTeMaken({ bevinding: id }))
    )
)
