import {
  type AdresIds,
  type AdresList,
  DigitaalAdres,
  DigitaalAdresId,
  maximumDigitaleAdressen
} from "@betrokkene/domain"
import { adresKey, digitaalAdresvelden, notTooManyAdressen } from "@betrokkene/domain/internal"
import { Option, Result, Schema } from "effect"
import { type Decode, unlessFaults } from "../../http/decode.ts"
import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { bodyFault, type Fault } from "../../problems/fault.ts"

/** The digital addresses of a body that replaces a record: each may claim an id of that record. */
export const adressenWithIds = Schema.optionalKey(
  Schema.Array(
    Schema.Struct({ id: Schema.optionalKey(DigitaalAdresId), ...digitaalAdresvelden }).annotate({
      identifier: "DigitaalAdresVervanging"
    })
  ).check(notTooManyAdressen)
)

/** What was decoded, and the ids that its digital addresses claim. */
export interface WithClaims<A> {
  readonly given: A
  readonly adresIds: AdresIds
}

/**
 * Decodes a body without the ids of its `digitaleAdressen`. An address with an id keeps that id, also if it is another
 * address now. The id must be one of the record, at one place in the list.
 */
export const decodeWithAdresIds = <A>(list: AdresList, decode: Decode<A>): Decode<WithClaims<A>> => (json) => {
  const adressen = isJsonObject(json) ? json["digitaleAdressen"] : undefined
  if (!isJsonObject(json) || !Array.isArray(adressen)) {
    return Result.map(decode(json), (given) => ({ given, adresIds: {} }))
  }
  const claims = claimsIn(adressen, list)
  return unlessFaults(
    claims.flatMap(({ fault }) => fault ?? []),
    Result.map(decode({ ...json, digitaleAdressen: adressen.map(withoutId) }), (given) => ({
      given,
      adresIds: Object.fromEntries(claims.flatMap(({ claim }) => claim === undefined ? [] : [claim]))
    }))
  )
}

interface Claim {
  readonly fault?: Fault
  readonly claim?: readonly [string, DigitaalAdresId]
}

/** Of a list that is too long nothing is read. */
const claimsIn = (adressen: ReadonlyArray<unknown>, list: AdresList): ReadonlyArray<Claim> => {
  if (adressen.length > maximumDigitaleAdressen) return []
  const seen = new Set<string>()
  return adressen.map((adres, place): Claim => {
    const given = isJsonObject(adres) ? adres["id"] : undefined
    if (given === undefined || given === null) return {}
    const id = typeof given === "string" ? given.toLowerCase() : undefined
    const own = list.find((one) => one.id === id)
    if (own === undefined) return { fault: faultAt(place, "digitaal-adres-id-onbekend", unknown) }
    if (seen.has(own.id)) return { fault: faultAt(place, "digitaal-adres-id-dubbel", twice) }
    seen.add(own.id)
    return Option.match(readAdres(withoutId(adres)), {
      onNone: () => ({}),
      onSome: (read) => ({ claim: [adresKey(read), own.id] })
    })
  })
}

const unknown = "Dit is geen id van een digitaal adres van dit gegeven. Laat het weg bij een nieuw adres."
const twice = "Dit id staat al bij een ander digitaal adres in de lijst."

const faultAt = (place: number, code: string, detail: string): Fault =>
  bodyFault(["digitaleAdressen", place, "id"], code, detail)

const readAdres = Schema.decodeUnknownOption(DigitaalAdres)

const withoutId = (adres: unknown): unknown => {
  if (!isJsonObject(adres)) return adres
  const { id: _, ...rest }: JsonObject = adres
  return rest
}
