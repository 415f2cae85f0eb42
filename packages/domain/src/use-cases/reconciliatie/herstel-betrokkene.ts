import { Effect, Option, Result } from "effect"
import { withMoments } from "../../betrokkene/afwijkingen-gegeven-op.ts"
import type { Betrokkene, GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Betrokkenegegevens } from "../../betrokkene/nieuwe-betrokkene.ts"
import { untrueGrond } from "../../betrokkene/untrue-grond.ts"
import { adresIdsVanBetrokkene, changedInto } from "../../betrokkene/wijzig-betrokkenegegevens.ts"
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
import { lockedKlantcontactWithId, lockedPartijWithId } from "../existing.ts"
import { unlink } from "../ontkoppel-betrokkene.ts"
import { storeChange } from "../store-change.ts"
import { SindsdienGewijzigd } from "./reconciliatie-errors.ts"

type Punt = Extract<Herstelpunt, { readonly soort: "betrokkene" }>

/**
 * Restores a betrokkene at a next version: unlinked if a decision linked it, or field by field what it changed ({@link
 * restored}). Fails with `SindsdienGewijzigd`. Betrokkenen that a merge moved are moved back together, see `moveBackAll`.
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
    if (voorstel?.soort === "koppelen") {
      return yield* Effect.asVoid(unlink(nu, door).pipe(Effect.catchTag("NietGekoppeld", Effect.die)))
    }
    const na = punt.na ?? (nu.versie === versieNa ? nu : undefined)
    const velden: Result.Result<ReturnType<typeof veldenVan>, ReadonlyArray<string>> = na === undefined
      ? Result.fail(gewijzigdInBetrokkene(voor, nu))
      : restored({ voor: veldenVan(voor), na: veldenVan(na), nu: veldenVan(nu) }, "communicatiekanaal")
    if (Result.isFailure(velden)) return yield* refusal(bevinding, referTo("betrokkene", voor), velden.failure)
    const known = [adresIdsVanBetrokkene(nu), adresIdsVanBetrokkene(voor)]
    const after = changedInto(nu, gegevensFrom(velden.success), known)
    yield* storeChange(nu, after === nu ? nu : withMoments(after, [voor, nu], op), betrokkenen.vervang)
  }
)

const veldenVan = ({ contactgegevens, initiator, rol }: Betrokkene) => ({ rol, initiator, ...contactgegevens })

const gegevensFrom = ({ initiator, rol, ...contactgegevens }: ReturnType<typeof veldenVan>): Betrokkenegegevens => ({
  rol,
  initiator,
  contactgegevens: contactgegevens as object as Betrokkenegegevens["contactgegevens"]
})

const refusal = ({ id }: ReportedBevinding, record: RecordReference, velden: ReadonlyArray<string>) =>
  Effect.fail(new SindsdienGewijzigd({ bevinding: id, gewijzigd: [{ record, velden }] }))

const addAgain = Effect.fnUntraced(
  function*(voor: Betrokkene, bevinding: ReportedBevinding, door: Medewerker, op: Tijdstip) {
    yield* lockedKlantcontactWithId(voor.klantcontact)
    if (voor._tag === "Gekend") yield* checkLink(voor, bevinding)
    const betrokkenen = yield* Betrokkenen
    yield* betrokkenen.voegToe({ ...voor, versie: nextVersie(voor.versie) })
    if (voor._tag === "Gekend") yield* betrokkenen.legVast([{ betrokkene: voor.id, soort: "gekoppeld", door, op }])
  },
  (herstel, _voor, bevinding) =>
    Effect.catchTags(herstel, {
      KlantcontactNietGevonden: ({ klantcontact: id }) => refusal(bevinding, referTo("klantcontact", { id }), []),
      PartijNietGevonden: ({ partij: id }) => refusal(bevinding, referTo("partij", { id }), [])
    })
)

/** Fails if the partij got another identificator since than the one that the link rests on (B3). Keeps it from being deleted. */
const checkLink = Effect.fnUntraced(function*({ grond, partij: id }: GekendeBetrokkene, bevinding: ReportedBevinding) {
  const partij = yield* lockedPartijWithId(id)
  if (grond.soort !== "identificator") return
  const identificatoren: ReadonlyArray<Identificator> = partij.gegevens.identificatoren
  const digests = yield* Partijen.use((partijen) => Effect.forEach(identificatoren, partijen.digest))
  if (untrueGrond(grond, identificatoren, digests) === undefined) return
  return yield* refusal(bevinding, referTo("partij", partij), ["identificatoren"])
})
