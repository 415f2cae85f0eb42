import { Effect } from "effect"
import type { BetrokkeneId } from "../../betrokkene/betrokkene-id.ts"
import type { Betrokkene, GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import { doubtfulGrond } from "../../betrokkene/doubtful-grond.ts"
import type { Grond } from "../../betrokkene/grond.ts"
import { zonderAfwijkingen } from "../../betrokkene/zonder-afwijkingen.ts"
import { besluitKeuzes } from "../../partij/besluit-keuze.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { findTegenstrijdigheden, type KeuzePerVeld, type SamenvoegingZijde } from "../../partij/tegenstrijdigheden.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import { type Herstelpunt, Herstelpunten } from "../../ports/herstelpunten.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { VersieConflict } from "../../ports/versie-conflict.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { Versie } from "../../values/versie.ts"
import { type Merge, mergesInto } from "../also-known-as.ts"
import { anonimiseerKlantcontact } from "../anonimiseer-klantcontact.ts"
import { changeLinks, movedTo } from "../change-links.ts"
import { betrokkeneMetId, klantcontactMetId, lockedPartijWithId, partijMetId } from "../existing.ts"
import { link } from "../koppel-betrokkene.ts"
import { unlink } from "../ontkoppel-betrokkene.ts"
import { verwijderBetrokkene } from "../verwijder-betrokkene.ts"
import { voegSamenWithin } from "../voeg-partijen-samen.ts"
import { wijzigBetrokkene } from "../wijzig-betrokkene.ts"
import { checkGezien, type Gezien } from "./gezien.ts"
import { keepHerstelpunten } from "./keep-herstelpunten.ts"
import { normaliseer } from "./normaliseer.ts"
import { AnderRegisterVereist } from "./reconciliatie-errors.ts"

type VanSoort<Soort extends Voorstel["soort"]> = Extract<Voorstel, { readonly soort: Soort }>

/** The choice of a person in a proposal to merge, seeing these versions of the two partijen. */
export interface SamenvoegingKeuze {
  readonly keuzes: KeuzePerVeld
  readonly versies: { readonly [zijde in SamenvoegingZijde]: Versie }
}

/**
 * Carries out a proposal by the use case that other callers use too, if the records are still at the versions that
 * the rule saw (B12); otherwise it fails with `VersieConflict`. It keeps herstelpunten to undo it, except for
 * unlinking (B5), anonymising and orphaned addresses: there nothing may lead back. Call it within a transaction.
 *
 * Returns how the contradictions of merged partijen were settled; an empty list for other proposals.
 */
export const carryOutVoorstel = Effect.fn("voerVoorstelUit")(
  function*(
    voorstel: Voorstel,
    bevinding: Pick<ReportedBevinding, "id" | "records">,
    door: Medewerker,
    gezien: Gezien,
    keuze?: SamenvoegingKeuze
  ) {
    return yield* performKeeping(voorstel, bevinding, { door, gezien, keuze }).pipe(
      // The records were seen in a state that allowed it, so they have changed.
      Effect.catchTag(otherThanSeen, () => Effect.fail(new VersieConflict()))
    )
  }
)

const otherThanSeen = [
  "BetrokkeneNietGevonden",
  "KlantcontactNietGevonden",
  "PartijNietGevonden",
  "AlGekoppeld",
  "NietGekoppeld",
  "IdentificatorBezet",
  "PartijHeeftBetrokkenen"
] as const

/** By whom a proposal is carried out, at which versions, and what was chosen if it is a merge. */
interface Circumstances {
  readonly door: Medewerker
  readonly gezien: Gezien
  readonly keuze: SamenvoegingKeuze | undefined
}

type OtherVoorstel = Exclude<Voorstel, VanSoort<"samenvoegen">>

const performKeeping = Effect.fnUntraced(
  function*(voorstel: Voorstel, bevinding: Pick<ReportedBevinding, "id" | "records">, how: Circumstances) {
    if (voorstel.soort === "samenvoegen") return yield* samenvoegen(voorstel, bevinding, how)
    const herstelpunten: ReadonlyArray<Herstelpunt> = yield* perform(voorstel, bevinding, how.door, how.gezien)
    if (herstelpunten.length > 0) yield* keepHerstelpunten(bevinding.id, herstelpunten)
    return []
  }
)

const perform = Effect.fnUntraced(
  function*(
    voorstel: OtherVoorstel,
    bevinding: Pick<ReportedBevinding, "id" | "records">,
    door: Medewerker,
    gezien: Gezien
  ) {
    switch (voorstel.soort) {
      case "koppelen":
        return yield* koppelen(voorstel, door, gezien)
      case "ontkoppelen":
        yield* unlink(yield* betrokkeneAsSeen(voorstel.betrokkene, gezien), door)
        return []
      case "afwijking-verwijderen":
        return yield* afwijkingVerwijderen(voorstel, gezien)
      case "normaliseren":
        return yield* normaliseer(voorstel.record, gezien)
      case "betrokkene-verwijderen":
        return yield* betrokkeneVerwijderen(voorstel, bevinding, gezien)
      case "adressen-verwijderen":
        if ((yield* Dossiers.use((dossiers) => dossiers.verwijderVerweesd(voorstel.eigenaar))) === 0) {
          return yield* new VersieConflict()
        }
        return []
      case "anonimiseren": {
        const klantcontact = yield* klantcontactMetId(voorstel.klantcontact)
        yield* checkGezien(gezien, "klantcontact", klantcontact)
        yield* anonimiseerKlantcontact({ klantcontact: klantcontact.id, versie: klantcontact.versie, door })
        return []
      }
      case "overnemen":
        return yield* new AnderRegisterVereist({ bevinding: bevinding.id })
    }
  }
)

const betrokkeneAsSeen = Effect.fnUntraced(function*(id: BetrokkeneId, gezien: Gezien) {
  const betrokkene = yield* betrokkeneMetId(id)
  yield* checkGezien(gezien, "betrokkene", betrokkene)
  return betrokkene
})

const koppelen = Effect.fnUntraced(function*(voorstel: VanSoort<"koppelen">, door: Medewerker, gezien: Gezien) {
  const voor = yield* betrokkeneAsSeen(voorstel.betrokkene, gezien)
  const partij = yield* lockedPartijWithId(voorstel.partij)
  yield* checkGezien(gezien, "partij", partij)
  const grond: Grond = { soort: "gekozen-partij", door, op: yield* RegisterClock.use((clock) => clock.nu) }
  const { versie } = voor._tag === "Ongekend"
    ? yield* link(voor, partij.id, grond)
    : yield* linkInstead(voor, partij.id, grond)
  return [{ soort: "betrokkene", voor, versieNa: versie }] satisfies ReadonlyArray<Herstelpunt>
})

/** Of a betrokkene that was linked while two partijen were one, to the other of the two. */
const linkInstead = Effect.fnUntraced(function*(voor: GekendeBetrokkene, partij: PartijId, grond: Grond) {
  const change = movedTo(voor, partij, grond)
  yield* changeLinks([change], grond.door)
  return change.na
})

const samenvoegen = Effect.fnUntraced(
  function*(
    { blijft, vervalt }: VanSoort<"samenvoegen">,
    { id }: Pick<ReportedBevinding, "id">,
    { door, gezien, keuze }: Circumstances
  ) {
    const partijen = [yield* partijMetId(blijft), yield* partijMetId(vervalt)] as const
    yield* Effect.forEach(partijen, (partij) => checkGezien(gezien, "partij", partij), { discard: true })
    const { keuzes = {}, versies: versions = { blijft: partijen[0].versie, vervalt: partijen[1].versie } } = keuze ?? {}
    const herstelpunten = yield* Herstelpunten
    yield* herstelpunten.consume(id)
    yield* voegSamenWithin(
      { blijft, vervalt, versies: versions, keuzes, door },
      (points) => herstelpunten.keep(id, points)
    )
    return besluitKeuzes(findTegenstrijdigheden(...partijen), keuzes)
  }
)

const afwijkingVerwijderen = Effect.fnUntraced(
  function*({ afwijkingen, betrokkene: id }: VanSoort<"afwijking-verwijderen">, gezien: Gezien) {
    const voor = yield* betrokkeneAsSeen(id, gezien)
    if (voor._tag === "Gekend") yield* checkGezien(gezien, "partij", yield* partijMetId(voor.partij))
    const { initiator, rol, versie } = voor
    const contactgegevens = zonderAfwijkingen(voor.contactgegevens, afwijkingen)
    const na = yield* wijzigBetrokkene({ betrokkene: id, versie, rol, initiator, contactgegevens })
    return [{ soort: "betrokkene", voor, na, versieNa: na.versie }] satisfies ReadonlyArray<Herstelpunt>
  }
)

/** The betrokkene that stays must be unchanged too: two findings that name each other would remove both. */
const betrokkeneVerwijderen = Effect.fnUntraced(
  function*(
    { betrokkene: id }: VanSoort<"betrokkene-verwijderen">,
    { records }: Pick<ReportedBevinding, "records">,
    gezien: Gezien
  ) {
    const voor = yield* betrokkeneAsSeen(id, gezien)
    const others = records.filter((record) => record.soort === "betrokkene" && record.id !== id)
    yield* Effect.forEach(others, (other) => betrokkeneAsSeen(other.id as BetrokkeneId, gezien), {
      discard: true
    })
    const merges = voor._tag === "Ongekend" ? [] : yield* mergesInto(voor.partij)
    const merged = yield* Herstelpunten.use((all) => all.over(merges.map(({ bevinding }) => bevinding), [id]))
    yield* verwijderBetrokkene(id, voor.versie)
    // Who comes back later must be moved back too.
    yield* Effect.forEach(merged, ({ bevinding, punt }) => Herstelpunten.use((all) => all.keep(bevinding, [punt])), {
      discard: true
    })
    return [{
      soort: "betrokkene",
      voor: merged.length === 0 ? doubtedBy(voor, merges) : voor
    }] satisfies ReadonlyArray<
      Herstelpunt
    >
  }
)

/**
 * The betrokkene with the partijen that may have been meant by its link, which no merge moved: those that were one with its
 * partij when somebody chose that. Nothing is found as long as they are one. It is written now, because undoing such a merge
 * does not see a betrokkene that was removed before.
 */
const doubtedBy = (betrokkene: Betrokkene, merges: ReadonlyArray<Merge>): Betrokkene =>
  betrokkene._tag === "Ongekend" ? betrokkene : {
    ...betrokkene,
    grond: merges.filter(({ blijft }) => blijft === betrokkene.partij).reduce(
      (grond, { op, vervalt }) => doubtfulGrond(grond, vervalt, op) ?? grond,
      betrokkene.grond
    )
  }
