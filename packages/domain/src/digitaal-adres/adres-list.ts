import { Result } from "effect"
import type { AdresIds } from "../values/adres-ids.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { adresKey, type DigitaleAdressen, maximumDigitaleAdressen, notDefault } from "../values/digitale-adressen.ts"
import { givenSoort } from "../values/ontvangen-digitaal-adres.ts"
import { DigitaalAdresDubbel, DigitaalAdresNietGevonden, TooManyDigitaleAdressen } from "./digitaal-adres-errors.ts"
import type { ClaimedSharing } from "./shared-adressen.ts"

/** One digital address of a betrokkene or partij. */
export interface AdresMetId {
  readonly id: DigitaalAdresId
  readonly adres: DigitaalAdres
  /** Whether it is the preferred one. */
  readonly voorkeur: boolean
}

/** The digital addresses of a betrokkene or partij, at most one of them preferred. */
export type AdresList = ReadonlyArray<AdresMetId>

/**
 * A digital address as somebody gives it. Without `voorkeur`, nothing is said of the preference. `id`: the one that it
 * brings along from elsewhere. `shared`: whether a betrokkene gives it as one with that of its partij.
 */
export interface NewDigitaalAdres {
  readonly adres: DigitaalAdres
  readonly voorkeur?: boolean
  readonly id?: DigitaalAdresId
  readonly shared?: boolean
}

/** The addresses after a change, with the ids that these claim of the record, and those that are brought from elsewhere. */
export interface ChangedAdressen {
  readonly adressen: DigitaleAdressen
  readonly voorkeur: DigitaalAdres | undefined
  readonly adresIds: AdresIds
  readonly brought?: AdresIds
  readonly shared?: ClaimedSharing
}

/** The list of these addresses. Their ids are in the same order. */
export const adresList = (
  adressen: DigitaleAdressen,
  voorkeur: DigitaalAdres | undefined,
  ids: ReadonlyArray<DigitaalAdresId>
): AdresList =>
  adressen.flatMap((adres, place) => {
    const id = ids[place]
    return id === undefined
      ? []
      : [{ id, adres, voorkeur: voorkeur !== undefined && adresKey(adres) === adresKey(voorkeur) }]
  })

/** The digital address with this id. */
export const adresMetId = (
  list: AdresList,
  id: DigitaalAdresId
): Result.Result<AdresMetId, DigitaalAdresNietGevonden> => {
  const gevonden = list.find((one) => one.id === id)
  return gevonden === undefined
    ? Result.fail(new DigitaalAdresNietGevonden({ digitaalAdres: id }))
    : Result.succeed(gevonden)
}

/**
 * Adds an address at the end. If it is preferred, no other is preferred any more, and if it is the default of its kind,
 * no other of that kind is.
 */
export const voegAdresToe = (
  list: AdresList,
  { adres, id, shared, voorkeur = false }: NewDigitaalAdres
): Result.Result<ChangedAdressen, DigitaalAdresDubbel | TooManyDigitaleAdressen> => {
  const dubbel = dubbelIn(list, adres)
  if (dubbel !== undefined) return Result.fail(dubbel)
  if (list.length >= maximumDigitaleAdressen) return Result.fail(new TooManyDigitaleAdressen())
  return Result.succeed({
    adressen: [...list.map((one) => beside(adres, one.adres)), adres],
    voorkeur: voorkeur ? adres : preferred(list, adres),
    adresIds: {},
    ...claimedFor(adres, { id, shared })
  })
}

/**
 * Like {@link voegAdresToe}. An address that is there already, with the same referentie, is told again: it stays where
 * it is, with what was said of it before as far as nothing else is said now. Of one that is shared nothing stays that the
 * partij does not say too.
 */
export const placeAdres = (
  list: AdresList,
  given: NewDigitaalAdres
): Result.Result<ChangedAdressen, DigitaalAdresDubbel | DigitaalAdresNietGevonden | TooManyDigitaleAdressen> => {
  const { adres, id, shared, ...rest } = given
  const present = list.find((one) => adresKey(one.adres) === adresKey(adres))
  if (present === undefined) return voegAdresToe(list, given)
  const told = shared === true ? adres : { ...present.adres, ...adres }
  return Result.map(
    wijzigAdres(list, present.id, { adres: told, ...rest }),
    (changed) => ({ ...changed, ...claimedFor(told, { id, shared }) })
  )
}

/** The id that it brings along, and whether it is shared. */
const claimedFor = (
  adres: DigitaalAdres,
  { id, shared }: { readonly id: DigitaalAdresId | undefined; readonly shared: boolean | undefined }
) => ({
  ...(id === undefined ? {} : { brought: { [adresKey(adres)]: id } }),
  ...(shared === undefined ? {} : { shared: { [adresKey(adres)]: shared } })
})

/**
 * Changes the address with this id, which keeps its id, its place and, if nothing is said of it, its preference. If it
 * becomes preferred, no other is preferred any more, and if it is the default of its kind, no other of that kind is.
 */
export const wijzigAdres = (
  list: AdresList,
  id: DigitaalAdresId,
  { adres, voorkeur }: NewDigitaalAdres
): Result.Result<ChangedAdressen, DigitaalAdresDubbel | DigitaalAdresNietGevonden> =>
  Result.flatMap(adresMetId(list, id), (present) => {
    const others = list.filter((one) => one !== present)
    const dubbel = dubbelIn(others, adres)
    if (dubbel !== undefined) return Result.fail(dubbel)
    return Result.succeed({
      adressen: list.map((one) => one === present ? adres : beside(adres, one.adres)),
      voorkeur: voorkeur ?? present.voorkeur ? adres : preferred(others, adres),
      adresIds: { [adresKey(adres)]: id }
    })
  })

/**
 * Like {@link wijzigAdres}. If it becomes the same as another one of the list, with the same referentie, it takes the
 * place of that one, and its preference. It gets the id that it brings along, if it does.
 */
export const alterAdres = (
  list: AdresList,
  id: DigitaalAdresId,
  { adres, id: brought, shared, voorkeur }: NewDigitaalAdres
): Result.Result<ChangedAdressen, DigitaalAdresDubbel | DigitaalAdresNietGevonden> => {
  const same = list.find((one) => one.id !== id && adresKey(one.adres) === adresKey(adres))
  const preference = voorkeur ?? (same?.voorkeur === true ? true : undefined)
  return Result.map(
    wijzigAdres(list.filter((one) => one !== same), id, {
      adres,
      ...(preference === undefined ? {} : { voorkeur: preference })
    }),
    (changed) => ({ ...changed, ...claimedFor(adres, { id: brought, shared }) })
  )
}

/** Removes the address with this id. If it was the preferred one, none is. */
export const verwijderAdres = (
  list: AdresList,
  id: DigitaalAdresId
): Result.Result<ChangedAdressen, DigitaalAdresNietGevonden> =>
  Result.map(adresMetId(list, id), (present) => {
    const rest = list.filter((one) => one !== present)
    return { adressen: rest.map(({ adres }) => adres), voorkeur: preferred(rest), adresIds: {} }
  })

const dubbelIn = (list: AdresList, adres: DigitaalAdres): DigitaalAdresDubbel | undefined => {
  const zelfde = list.find((one) => adresKey(one.adres) === adresKey(adres))
  if (zelfde !== undefined) return new DigitaalAdresDubbel({ digitaalAdres: zelfde.id, veld: "adres" })
  const other = adres.referentie === undefined ?
    undefined :
    list.find((one) => isSameSoort(one.adres, adres) && one.adres.referentie === adres.referentie)
  return other === undefined ? undefined : new DigitaalAdresDubbel({ digitaalAdres: other.id, veld: "referentie" })
}

/** An address of the list beside the one that is given: of each kind only one is the default. */
const beside = (given: DigitaalAdres, adres: DigitaalAdres): DigitaalAdres =>
  given.isStandaardAdres === true && adres.isStandaardAdres === true && isSameSoort(adres, given)
    ? notDefault(adres)
    : adres

/** Whether both were given as the same kind. */
const isSameSoort = (one: DigitaalAdres, other: DigitaalAdres): boolean =>
  givenSoort(one.soortDigitaalAdres) === givenSoort(other.soortDigitaalAdres)

const preferred = (list: AdresList, given?: DigitaalAdres): DigitaalAdres | undefined => {
  const adres = list.find(({ voorkeur }) => voorkeur)?.adres
  return adres === undefined || given === undefined ? adres : beside(given, adres)
}
