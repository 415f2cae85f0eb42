import { Result } from "effect"
import type { AdresIds } from "../values/adres-ids.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import { type DigitaalAdres, zelfdeDigitaalAdres } from "../values/digitaal-adres.ts"
import { adresKey, type DigitaleAdressen, maximumDigitaleAdressen } from "../values/digitale-adressen.ts"
import { DigitaalAdresDubbel, DigitaalAdresNietGevonden, TooManyDigitaleAdressen } from "./digitaal-adres-errors.ts"

/** One digital address of a betrokkene or partij. */
export interface AdresMetId {
  readonly id: DigitaalAdresId
  readonly adres: DigitaalAdres
  /** Whether it is the preferred one. */
  readonly voorkeur: boolean
}

/** The digital addresses of a betrokkene or partij, at most one of them preferred. */
export type AdresList = ReadonlyArray<AdresMetId>

/** A digital address as somebody gives it. Without `voorkeur`, nothing is said of the preference. */
export interface NewDigitaalAdres {
  readonly adres: DigitaalAdres
  readonly voorkeur?: boolean
}

/** The addresses after a change, with the ids that these claim. */
export interface ChangedAdressen {
  readonly adressen: DigitaleAdressen
  readonly voorkeur: DigitaalAdres | undefined
  readonly adresIds: AdresIds
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
      : [{ id, adres, voorkeur: voorkeur !== undefined && zelfdeDigitaalAdres(adres, voorkeur) }]
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

/** Adds an address at the end. If it is preferred, no other is preferred any more. */
export const voegAdresToe = (
  list: AdresList,
  { adres, voorkeur = false }: NewDigitaalAdres
): Result.Result<ChangedAdressen, DigitaalAdresDubbel | TooManyDigitaleAdressen> => {
  const dubbel = dubbelIn(list, adres)
  if (dubbel !== undefined) return Result.fail(dubbel)
  if (list.length >= maximumDigitaleAdressen) return Result.fail(new TooManyDigitaleAdressen())
  return Result.succeed({
    adressen: [...list.map((one) => one.adres), adres],
    voorkeur: voorkeur ? adres : preferred(list),
    adresIds: {}
  })
}

/**
 * Changes the address with this id, which keeps its id, its place and, if nothing is said of it, its preference. If it
 * becomes preferred, no other is preferred any more.
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
      adressen: list.map((one) => one === present ? adres : one.adres),
      voorkeur: voorkeur ?? present.voorkeur ? adres : preferred(others),
      adresIds: { [adresKey(adres)]: id }
    })
  })

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
  const zelfde = list.find((one) => zelfdeDigitaalAdres(one.adres, adres))
  return zelfde === undefined ? undefined : new DigitaalAdresDubbel({ digitaalAdres: zelfde.id })
}

const preferred = (list: AdresList): DigitaalAdres | undefined => list.find(({ voorkeur }) => voorkeur)?.adres
