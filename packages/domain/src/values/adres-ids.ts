import { Schema } from "effect"
import { DigitaalAdresId } from "./digitaal-adres-id.ts"
import type { DigitaalAdres } from "./digitaal-adres.ts"
import { adresKey, comparedKey } from "./digitale-adressen.ts"
import type { Versie } from "./versie.ts"

/**
 * Ids of digital addresses, by kind and compared form of the address. A record holds only those that its addresses do
 * not have by their place: most records hold none.
 *
 * Source: this register. Refusal: `id-ongeldig`.
 */
export const AdresIds = Schema.Record(Schema.String, DigitaalAdresId)
export type AdresIds = typeof AdresIds.Type

/** A betrokkene or partij, as far as the ids of its digital addresses depend on it. */
export interface WithAdresIds {
  readonly id: string
  readonly versie: Versie
  readonly adresIds?: AdresIds
}

/** The ids of the digital addresses of a record, in the order of these addresses. */
export const adresIdsOf = (
  { adresIds, id }: Omit<WithAdresIds, "versie">,
  adressen: ReadonlyArray<DigitaalAdres>
): ReadonlyArray<DigitaalAdresId> =>
  adressen.map((adres, place) => adresIds?.[adresKey(adres)] ?? firstAdresId(id, place))

/** Like {@link adresIdsOf}, by the address: what {@link keepAdresIds} may keep. */
export const adresIdsByKey = (
  record: Omit<WithAdresIds, "versie">,
  adressen: ReadonlyArray<DigitaalAdres>
): AdresIds => {
  const ids = adresIdsOf(record, adressen)
  return Object.fromEntries(adressen.flatMap((adres, place) => {
    const id = ids[place]
    return id === undefined ? [] : [[adresKey(adres), id] as const]
  }))
}

/** The record with these ids for its digital addresses, in their order. */
export const withAdresIds = <Stored extends Omit<WithAdresIds, "versie">>(
  record: Stored,
  adressen: ReadonlyArray<DigitaalAdres>,
  ids: ReadonlyArray<DigitaalAdresId>
): Stored => {
  const { adresIds: _, ...rest } = record
  const own = adressen.flatMap((adres, place) => {
    const id = ids[place]
    return id === undefined || id === firstAdresId(record.id, place) ? [] : [[adresKey(adres), id] as const]
  })
  return (own.length === 0 ? rest : { ...rest, adresIds: Object.fromEntries(own) }) as Stored
}

/**
 * The record after a change of its digital addresses, at the version that it gets. Each address keeps the id that it has
 * in the first of the `known` that has one; any other gets an id of its own. No two get the same id.
 */
export const keepAdresIds = <Stored extends WithAdresIds>(
  record: Stored,
  adressen: ReadonlyArray<DigitaalAdres>,
  known: ReadonlyArray<AdresIds>
): Stored => {
  const keys = adressen.map(adresKey)
  const kept = new Map<string, DigitaalAdresId>()
  const given = new Set<DigitaalAdresId>()
  const keep = (key: string, id: DigitaalAdresId | undefined) => {
    if (id === undefined || kept.has(key) || given.has(id)) return
    kept.set(key, id)
    given.add(id)
  }
  for (const ids of known) for (const key of keys) keep(key, ids[key])
  // An address that only got another referentie is the same one.
  const byAdres = known.map((ids) => new Map(Object.entries(ids).map(([key, id]) => [key.split("\n")[0], id])))
  adressen.forEach((adres, place) => {
    for (const ids of byAdres) keep(keys[place] ?? "", ids.get(comparedKey(adres)))
  })
  const ids = keys.map((key, place) => kept.get(key) ?? adresIdAt(record.id, record.versie, place))
  return withAdresIds(record, adressen, ids)
}

/** Those of the claimed ids that are among a record's own: nobody can give an address an id of another record. */
export const ownAdresIds = (own: AdresIds, claimed: AdresIds): AdresIds => {
  const ids = new Set(Object.values(own))
  return Object.fromEntries(Object.entries(claimed).filter(([, id]) => ids.has(id)))
}

/**
 * The record with ids of its own, at the version that it gets, for those addresses that came to it with an id which was
 * made for an address of `other`: such an id tells of whom it was.
 */
export const withoutIdsMadeFor = <Stored extends WithAdresIds>(
  record: Stored,
  adressen: ReadonlyArray<DigitaalAdres>,
  other: string
): Stored => {
  const ids = adresIdsOf(record, adressen)
  const isForeign = (id: DigitaalAdresId) => beginsAsMadeFor(other, id) && !isMadeFor(record, id)
  return ids.some(isForeign)
    ? withAdresIds(record, adressen, ids.map((id, place) => isForeign(id) ? freshAdresId(record, place) : id))
    : record
}

/** Records that were made at the same moment may begin alike, so this alone does not tell for which of them. */
const beginsAsMadeFor = (owner: string, id: DigitaalAdresId): boolean =>
  id.startsWith(`${owner.slice(0, 14)}8${owner.slice(15, -digits)}`)

/** Whether {@link adresIdAt} gives this id for an address of the record, at a version that it had. */
const isMadeFor = ({ id: owner, versie }: Pick<WithAdresIds, "id" | "versie">, id: DigitaalAdresId): boolean => {
  if (!beginsAsMadeFor(owner, id)) return false
  const moved = BigInt(`0x${id.slice(-digits)}`) - BigInt(`0x${owner.slice(-digits)}`)
  const at = Number(BigInt.asUintN(4 * digits, moved * inverseOfSpread))
  return at % placesPerVersie > 0 && at % placesPerVersie <= placesPerVersie / 2 && at <= (versie + 1) * placesPerVersie
}

/** An id for the address at a place of the list that a record has at its version: no other address ever had it. */
export const freshAdresId = ({ id, versie }: Pick<WithAdresIds, "id" | "versie">, place: number): DigitaalAdresId =>
  adresIdAt(id, versie, place)

/** The id of an address that its record has had at this place since it was registered, or since before ids were kept. */
export const firstAdresId = (owner: string, place: number): DigitaalAdresId => adresIdAt(owner, 0, place)

/**
 * The id of an address that a record got at a version, at a place in its list. A record is at each version once, so
 * this is never the id of another address of it. The id tells nothing of the address. It is a UUID of version 8
 * (RFC 9562): the bits of the owner's id, the last 48 moved by the version and the place.
 */
const adresIdAt = (owner: string, versie: number, place: number): DigitaalAdresId => {
  const moved = BigInt(`0x${owner.slice(-digits)}`) + BigInt(versie * placesPerVersie + place + 1) * spread
  const tail = BigInt.asUintN(4 * digits, moved).toString(16).padStart(digits, "0")
  return `${owner.slice(0, 14)}8${owner.slice(15, -digits)}${tail}` as DigitaalAdresId
}

/** Hexadecimal digits at the end of an id that are moved. */
const digits = 12

/** More than there are places in a list: a stored place has 15 bits. A version has 31, so both fit in 48. */
const placesPerVersie = 65_536

/** Odd, so that no two products are the same in 48 bits. Large, so that owners with ids in a row do not meet. */
const spread = 0x9e3779b97f4bn

/** By which a multiple of the spread is multiplied to find of how many, in 48 bits. */
const inverseOfSpread = 0x393dee219263n
