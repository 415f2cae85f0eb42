import { Result, Schema } from "effect"
import { AdresIds, adresIdsByKey, keepAdresIds, ownAdresIds } from "../values/adres-ids.ts"
import { changed } from "../values/changed.ts"
import { IdentificatorIds, identificatorIdsOf, keepIdentificatorIds } from "../values/identificator-ids.ts"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"
import { Nummer } from "../values/nummer.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, nextVersie, Versie } from "../values/versie.ts"
import { withoutOutdatedOntvangen } from "../values/zoals-ontvangen.ts"
import { GegevenOp, gegevenOpAfter, wholeGegevenOp } from "./gegeven-op.ts"
import { SoortPartijOnveranderlijk } from "./partij-errors.ts"
import { PartijId } from "./partij-id.ts"
import { Partijgegevens } from "./partijgegevens.ts"

/**
 * A known person, organisation or contactpersoon: registered after identification. Without `gegevenOp`, the values were
 * given at the registratiedatum if this is the first version, and else at an unknown time.
 */
export const Partij = Schema.Struct({
  id: PartijId,
  nummer: Nummer,
  gegevens: Partijgegevens,
  registratiedatum: Tijdstip,
  versie: Versie,
  gegevenOp: Schema.optionalKey(GegevenOp),
  adresIds: Schema.optionalKey(AdresIds),
  identificatorIds: Schema.optionalKey(IdentificatorIds)
})
export type Partij = typeof Partij.Type

/**
 * A partij when first registered, at the moment `nu`.
 *
 * @example
 * ```ts
 * import { Nummer, nieuwePartij, Partijgegevens, PartijId, Tijdstip, wijzigPartijgegevens } from "@betrokkene/domain"
 * import { Result, Schema } from "effect"
 *
 * const gegevens = Schema.decodeSync(Partijgegevens)
 * const nu = Schema.decodeSync(Tijdstip)("2026-11-23T09:15:00Z")
 * const anna = nieuwePartij(
 *   Schema.decodeSync(PartijId)("0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
 *   Schema.decodeSync(Nummer)("0000000001"),
 *   gegevens({ soortPartij: "persoon", contactnaam: { voornaam: "Anna", achternaam: "Boer" } }),
 *   nu
 * )
 * const married = gegevens({ soortPartij: "persoon", contactnaam: { voornaam: "Anna", achternaam: "Boer-Visser" } })
 * console.log(Result.getOrThrow(wijzigPartijgegevens(anna, married, nu)).versie) // 2
 *
 * const bakery = gegevens({ soortPartij: "organisatie", organisatienaam: "Bakkerij De Halm" })
 * const refused = wijzigPartijgegevens(anna, bakery, nu)
 * if (Result.isFailure(refused)) console.log(refused.failure._tag) // SoortPartijOnveranderlijk
 * ```
 */
export const nieuwePartij = (id: PartijId, nummer: Nummer, gegevens: Partijgegevens, nu: Tijdstip): Partij => ({
  id,
  nummer,
  gegevens,
  registratiedatum: nu,
  versie: firstVersie
})

/**
 * Replaces the gegevens at the moment `nu`. The kind of partij can't change: an organisation is never the same partij as
 * a person. `claims` are ids of its digital addresses that are claimed for these ones, and ids of identificatoren and a
 * nummer that it gets; others keep theirs. A change that changes nothing gives the partij itself, at its own version.
 *
 * Fails with {@link SoortPartijOnveranderlijk}.
 *
 * Example: {@link nieuwePartij}.
 */
export const wijzigPartijgegevens = (
  partij: Partij,
  gegevens: Partijgegevens,
  nu: Tijdstip,
  claims: ClaimedPartijIds = {}
): Result.Result<Partij, SoortPartijOnveranderlijk> => {
  if (gegevens.soortPartij !== partij.gegevens.soortPartij) {
    return Result.fail(new SoortPartijOnveranderlijk({ partij: partij.id }))
  }
  const ids = idsVanPartij(partij)
  const own = { ...ids, identificatoren: withoutSoorten(ids.identificatoren, claims.renewed ?? []) }
  const claimed = {
    adressen: ownAdresIds(own.adressen, claims.adressen ?? {}),
    identificatoren: claims.identificatoren ?? {}
  }
  const brought = { adressen: claims.brought ?? {}, identificatoren: {} }
  const after = metGegevens({ ...partij, nummer: claims.nummer ?? partij.nummer }, gegevens, [brought, claimed, own])
  return Result.succeed(withMoments(partij, changed(partij, after), nu))
}

/** The ids of the digital addresses and identificatoren of a partij. */
export interface PartijIds {
  readonly adressen: AdresIds
  readonly identificatoren: IdentificatorIds
}

/** What is claimed for a partij: ids for its digital addresses and identificatoren, and a nummer. */
export interface ClaimedPartijIds extends Partial<PartijIds> {
  /** Ids that its digital addresses have from elsewhere. */
  readonly brought?: AdresIds
  /** Kinds of which the partij gets the identificator of somebody else: that is another one, with an id of its own. */
  readonly renewed?: ReadonlyArray<Identificator["soort"]>
  /** The nummer that it gets in the place of its own. */
  readonly nummer?: Nummer
}

const withoutSoorten = (ids: IdentificatorIds, soorten: ReadonlyArray<Identificator["soort"]>): IdentificatorIds =>
  Object.fromEntries(Object.entries(ids).filter(([soort]) => !soorten.some((one) => one === soort)))

/** The ids of the digital addresses and identificatoren that a partij has. */
export const idsVanPartij = (partij: Partij): PartijIds => ({
  adressen: adresIdsByKey(partij, partij.gegevens.digitaleAdressen),
  identificatoren: identificatorIdsOf(partij)
})

/**
 * The partij with other gegevens at its next version. Its digital addresses and identificatoren keep these ids, see
 * {@link keepAdresIds}. What was received of a field goes once that field has another value.
 */
export const metGegevens = (partij: Partij, given: Partijgegevens, known: ReadonlyArray<PartijIds>): Partij => {
  const gegevens = withoutOutdatedOntvangen(partij.gegevens, given)
  return keepIds({ ...partij, gegevens, versie: nextVersie(partij.versie) }, known)
}

/** The partij with the ids that its digital addresses and identificatoren have in the first of these that has one. */
export const keepIds = (partij: Partij, known: ReadonlyArray<PartijIds>): Partij =>
  keepIdentificatorIds(
    keepAdresIds(partij, partij.gegevens.digitaleAdressen, known.map(({ adressen }) => adressen)),
    known.map(({ identificatoren }) => identificatoren)
  )

const withMoments = (before: Partij, after: Partij, nu: Tijdstip): Partij =>
  after === before ? before : { ...after, gegevenOp: gegevenOpAfter(before, after.gegevens, nu) }

/** The same partij at another version, with the moments at which its values were given. */
export const atVersie = (partij: Partij, versie: Versie): Partij => ({
  ...partij,
  gegevenOp: wholeGegevenOp(partij),
  versie
})

/** Whether the partij has this identificator. */
export const hasIdentificator = (partij: Partij, identificator: Identificator): boolean =>
  partij.gegevens.identificatoren.some((own: Identificator) => zelfdeIdentificator(own, identificator))

/** Whether the partij has an identificator of this kind. */
export const hasIdentificatorOfSoort = (partij: Partij, soort: Identificator["soort"]): boolean =>
  partij.gegevens.identificatoren.some((own: Identificator) => own.soort === soort)
