import { Bezoekadres, Correspondentieadres } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { adresFrom, type SoortAdres, type StoredAdres } from "./adres-from.ts"
import { given } from "./decode-domain.ts"

type Values = { readonly [name: string]: unknown }

/** An address as the domain can have it, and as it came if the domain can't have all of it. */
export interface ReadAdres {
  readonly waarde: Values | undefined
  readonly ontvangen: Values | undefined
}

const options = { onExcessProperty: "error" } as const
const decodeBezoekadres = Schema.decodeUnknownResult(Bezoekadres, options)
const decodeCorrespondentieadres = Schema.decodeUnknownResult(Correspondentieadres, options)

const isAdres = (soort: SoortAdres, adres: unknown): boolean =>
  soort === "soortBezoekadres"
    ? Result.isSuccess(decodeBezoekadres(adres))
    : Result.isSuccess(decodeCorrespondentieadres(adres))

/**
 * Reads an address of the contract, which has no rules between its members. If the domain can't have it whole, it has
 * the part in the Netherlands or the lines abroad, whichever is an address by itself, and all of it is kept as it came.
 */
export const readAdres = (soort: SoortAdres, values: unknown, present: StoredAdres | undefined): ReadAdres => {
  const whole = given((values ?? {}) as Values)
  if (Object.keys(whole).length === 0) return { waarde: undefined, ontvangen: undefined }
  const usable = (part: Values): Values | undefined => {
    const adres = adresFrom(soort, part, present)
    return adres !== undefined && isAdres(soort, adres) ? adres : undefined
  }
  const waarde = usable(whole)
  if (waarde === undefined) return { waarde: usable(partOf(whole)), ontvangen: whole }
  return { waarde, ontvangen: losesZeros(waarde, whole) ? whole : undefined }
}

/** Whether the number of a postbus or antwoordnummer came with zeros in front of it, as a number has none. */
const losesZeros = (waarde: Values, { adresregel1 }: Values): boolean =>
  ("postbusnummer" in waarde || "antwoordnummer" in waarde) && / 0/u.test(String(adresregel1))

/** The members that can be an address without the others: those in the Netherlands, or the lines of one abroad. */
const partOf = ({ adresregel1, adresregel2, adresregel3, land, ...inNederland }: Values): Values =>
  given(
    land === undefined || land === "NL"
      ? { ...inNederland, land }
      : { adresregel1, adresregel2, adresregel3, land }
  )
