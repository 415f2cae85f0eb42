import { Effect, Option, Result } from "effect"
import { withMoments } from "../../betrokkene/afwijkingen-gegeven-op.ts"
import type { Betrokkene, GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Betrokkenegegevens } from "../../betrokkene/nieuwe-betrokkene.ts"
import { ontkoppelGekende } from "../../betrokkene/ontkoppel.ts"
import { untrueGrond } from "../../betrokkene/untrue-grond.ts"
import { adresIdsVanBetrokkene, changedInto } from "../../betrokkene/wijzig-betrokkenegegevens.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { Partijen } from "../../ports/partijen.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import { type RecordReference, referTo } from "../../reconciliatie/record-reference.ts"
import { restored } from "../../reconciliatie/restored.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import { nextVersie } from "../../values/versie.ts"
import { gewijzigdInBetrokkene } from "../../verantwoording/gewijzigde-velden.ts"
import { changeLinks, movedTo } from "../change-links.ts"
import { lockedKlantcontactWithId, lockedPartijWithId } from "../existing.ts"
import { forgetConnections } from "../forget-connections.ts"
import { unlink } from "../ontkoppel-betrokkene.ts"
import { storeChange } from "../store-change.ts"
import { SindsdienGewijzigd } from "./reconciliatie-errors.ts"

type Punt = Extract<Herstelpunt, { readonly soort: "betrokkene" }>

/**
 * Restores a betrokkene at a next version: linked as it was if a decision linked it, or field by field what it changed ({@link
 * restored}). One that was removed comes back; returns whether it is unlinked, because its link does not hold any more. Fails
 * with `SindsdienGewijzigd`. Betrokkenen that a merge moved are moved back together, see `moveBackAll`.
 * Call it within a transaction.
 */
export const herstelBetrokkene = Effect.fnUntraced(
  function*(punt: Punt, bevinding: ReportedBevinding, door: Medewerker, op: Tijdstip) {
    const { versieNa, voor } = punt
    const betrokkenen = yield* Betrokkenen
    const nu = Option.getOrUndefined(yield* betrokkenen.zoek(voor.id))
    const { voorstel } = bevinding
    if (versieNa === undefined) {
      return nu === undefined
        ? yield* addAgain(voor, bevinding, door, op)
        : yield* refusal(bevinding, referTo("betrokkene", voor), [])
    }
    if (nu === undefined) return yield* refusal(bevinding, referTo("betrokkene", voor), [])
    if (voorstel?.soort === "koppelen" && voor._tag === "Gekend") {
      yield* linkBack(voor, nu, bevinding, { ...voorstel, door })
      return false
    }
    if (voorstel?.soort === "koppelen") {
      yield* unlink(nu, door).pipe(Effect.catchTag("NietGekoppeld", Effect.die))
      return false
    }
    const na = punt.na ?? (nu.versie === versieNa ? nu : undefined)
    const velden: Result.Result<ReturnType<typeof veldenVan>, ReadonlyArray<string>> = na === undefined
      ? Result.fail(gewijzigdInBetrokkene(voor, nu))
      : restored({ voor: veldenVan(voor), na: veldenVan(na), nu: veldenVan(nu) }, "communicatiekanaal")
    if (Result.isFailure(velden)) return yield* refusal(bevinding, referTo("betrokkene", voor), velden.failure)
    const known = [adresIdsVanBetrokkene(nu), adresIdsVanBetrokkene(voor)]
    const after = changedInto(nu, gegevensFrom(velden.success), known)
    yield* storeChange(nu, after === nu ? nu : withMoments(after, [voor, nu], op), betrokkenen.vervang)
    return false
  }
)

/** Fails if the betrokkene was linked otherwise since, or if the partij that it was linked to is gone. */
const linkBack = Effect.fnUntraced(
  function*(
    voor: GekendeBetrokkene,
    nu: Betrokkene,
    bevinding: ReportedBevinding,
    { door, partij }: { readonly door: Medewerker; readonly partij: PartijId }
  ) {
    if (nu._tag === "Ongekend" || nu.partij !== partij) {
      return yield* refusal(bevinding, referTo("betrokkene", nu), ["partij"])
    }
    yield* lockedPartijWithId(voor.partij)
    yield* changeLinks([movedTo(nu, voor.partij, voor.grond)], door)
  },
  (herstel, _voor, _nu, bevinding) =>
    Effect.catchTag(
      herstel,
      "PartijNietGevonden",
      ({ partij: id }) => refusal(bevinding, referTo("partij", { id }), [])
    )
)

const veldenVan = ({ contactgegevens, initiator, rol }: Betrokkene) => ({ rol, initiator, ...contactgegevens })

const gegevensFrom = ({ initiator, rol, ...contactgegevens }: ReturnType<typeof veldenVan>): Betrokkenegegevens => ({
  rol,
  initiator,
  contactgegevens: contactgegevens as object as Betrokkenegegevens["contactgegevens"]
})

const refusal = ({ id }: ReportedBevinding, record: RecordReference, velden: ReadonlyArray<string>) =>
  Effect.fail(new SindsdienGewijzigd({ bevinding: id, gewijzigd: [{ record, velden }] }))

/** As somebody who was linked, if the link still holds; else as ongekende, so that nothing that was given is lost. */
const addAgain = Effect.fnUntraced(
  function*(voor: Betrokkene, _bevinding: ReportedBevinding, door: Medewerker, op: Tijdstip) {
    yield* lockedKlantcontactWithId(voor.klantcontact)
    const betrokkenen = yield* Betrokkenen
    const back = voor._tag === "Gekend" ? yield* asNow(voor) : voor
    yield* betrokkenen.voegToe({ ...back, versie: nextVersie(voor.versie) })
    if (voor._tag === "Ongekend") return false
    const isUnlinked = back._tag === "Ongekend"
    yield* betrokkenen.legVast([{ betrokkene: voor.id, soort: isUnlinked ? "ontkoppeld" : "gekoppeld", door, op }])
    if (isUnlinked) yield* forgetConnections([voor])
    return isUnlinked
  },
  (herstel, _voor, bevinding) =>
    Effect.catchTags(herstel, {
      KlantcontactNietGevonden: ({ klantcontact: id }) => refusal(bevinding, referTo("klantcontact", { id }), []),
      PartijNietGevonden: ({ partij: id }) => refusal(bevinding, referTo("partij", { id }), [])
    })
)

/**
 * Unlinked if the partij got another identificator since than the one that the link rests on (B3). Keeps the partij from being
 * deleted.
 */
const asNow = Effect.fnUntraced(function*(voor: GekendeBetrokkene) {
  const { grond, partij: id } = voor
  const partij = yield* lockedPartijWithId(id)
  const identificatoren: ReadonlyArray<Identificator> = partij.gegevens.identificatoren
  const digests = yield* Partijen.use((partijen) => Effect.forEach(identificatoren, partijen.digest))
  return grond.soort === "identificator" && untrueGrond(grond, identificatoren, digests) !== undefined
    ? ontkoppelGekende(voor)
    : voor
})
