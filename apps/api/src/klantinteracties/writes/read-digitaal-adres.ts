import {
  type BetrokkeneId,
  DigitaalAdres,
  type DigitaalAdresWithHolders,
  type ListedAdres,
  type PartijId
} from "@betrokkene/domain"
import { givenSoort, soortToKeep } from "@betrokkene/domain/internal"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import type { Fault } from "../../problems/fault.ts"
import { readMembers, within } from "../engine/read-members.ts"
import { type Reader, refused } from "../engine/reading.ts"
import { digitaleAdressen, soortInContract } from "../resources/digitale-adressen.ts"
import { domainDecoder, given } from "./decode-domain.ts"
import { isEmailOfContract } from "./email-of-contract.ts"
import { isTelephoneOfContract } from "./telephone-of-contract.ts"

const decode = domainDecoder(DigitaalAdres)

type Values = { readonly [name: string]: unknown }

/** A digital address that was read, and what the contract has against it. */
export interface GivenDigitaalAdres extends DigitaalAdresWithHolders {
  readonly objections: ReadonlyArray<Fault>
}

/** Reads a digital address, and whose it is to be. */
export const readDigitaalAdres = (json: unknown): Read<GivenDigitaalAdres> =>
  Result.flatMap(readMembers(digitaleAdressen.members, json, ""), (values) => {
    const taken = asInContract(values, "")
    if (Result.isSuccess(taken)) {
      return Result.map(placed(taken.success), (given) => ({ ...given, objections: [] }))
    }
    const kept = placed(asItIs(values))
    return Result.isSuccess(kept)
      ? Result.succeed({ ...kept.success, objections: taken.failure })
      : Result.fail(taken.failure)
  })

/** Reads a digital address that a betrokkene gives who is made along with it: it is nobody else's. */
export const readAdresOfNew: Reader = (json, place) =>
  Result.flatMap(
    readMembers(digitaleAdressen.members.filter(({ name }) => name !== "verstrektDoorBetrokkene"), json, place),
    ({ isStandaardAdres, verstrektDoorPartij, ...adres }) => {
      if (verstrektDoorPartij !== undefined) {
        return refused(within(place, "verstrektDoorPartij"), "invalid", "Laat dit weg: het is van de betrokkene.")
      }
      return isStandaardAdres === true
        ? refused(within(place, "isStandaardAdres"), "invalid", onlyOfPartij)
        : Result.flatMap(asInContract(adres, place), (values) => decode(given(values), place))
    }
  )

const onlyOfPartij = "Alleen een digitaal adres van een partij kan het standaardadres zijn."

/** Reads a digital address that is changed: what the body does not name stays as it is. */
export const changedDigitaalAdres =
  (read: typeof readMembers) => (present: ListedAdres, json: unknown): Read<DigitaalAdresWithHolders> =>
    Result.flatMap(read(digitaleAdressen.members, json, ""), (values) => {
      const { adres, betrokkene, partij } = present
      // What the contract calls `overig` may have a kind of its own.
      const isSameSoort = values["soortDigitaalAdres"] === soortInContract(adres)
      const changed = {
        ...adres,
        verstrektDoorPartij: partij,
        verstrektDoorBetrokkene: betrokkene,
        ...values,
        ...(isSameSoort ? { soortDigitaalAdres: adres.soortDigitaalAdres } : {})
      }
      return Result.flatMap(asInContract(changed, "", adres), placed)
    })

/**
 * Refuses an address that the contract does not take, unless it stays as it was. One that the domain cannot use is of the
 * kind of those that are kept as they came (32).
 */
const asInContract = (values: Values, place: string, before?: DigitaalAdres): Read<Values> => {
  const [adres, soort] = [String(values["adres"]), String(values["soortDigitaalAdres"])]
  if (adres === before?.adres && soort === before.soortDigitaalAdres) return Result.succeed(values)
  const kept = asItIs(values)
  if (soort === "telefoonnummer" && !isTelephoneOfContract(adres)) {
    return refused(
      within(place, "adres"),
      "invalid",
      "Een telefoonnummer bestaat hier uit tien cijfers, of uit + of 00 met het landnummer."
    )
  }
  return soort === "email" && kept["soortDigitaalAdres"] !== soort && !isEmailOfContract(adres)
    ? refused(within(place, "adres"), "invalid", "Dit is geen e-mailadres.")
    : Result.succeed(kept)
}

/** With the kind by which it is kept, whatever the contract says of it. */
const asItIs = (values: Values): Values => ({
  ...values,
  soortDigitaalAdres: soortToKeep(givenSoort(String(values["soortDigitaalAdres"])), String(values["adres"]))
})

const placed = (values: Values): Read<DigitaalAdresWithHolders> => {
  const { verstrektDoorBetrokkene, verstrektDoorPartij, isStandaardAdres, ...adres } = values
  if (isStandaardAdres === true && verstrektDoorPartij === undefined) {
    return refused("isStandaardAdres", "invalid", onlyOfPartij)
  }
  if (verstrektDoorPartij === undefined && verstrektDoorBetrokkene === undefined) {
    return refused("nonFieldErrors", "required", "Een digitaal adres is van een partij of een betrokkene.")
  }
  return Result.map(
    decode({ ...given(adres), ...(isStandaardAdres === true ? { isStandaardAdres } : {}) }, ""),
    (read): DigitaalAdresWithHolders => ({
      adres: read,
      ...(verstrektDoorPartij === undefined ? {} : { partij: verstrektDoorPartij as PartijId }),
      ...(verstrektDoorBetrokkene === undefined ? {} : { betrokkene: verstrektDoorBetrokkene as BetrokkeneId })
    })
  )
}
