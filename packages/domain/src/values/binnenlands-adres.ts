import { Schema } from "effect"
import { choice } from "./choice.ts"
import { Land, nederland } from "./land.ts"
import { maximumLengths } from "./maximum-lengths.ts"
import { NummeraanduidingId } from "./nummeraanduiding-id.ts"
import { Postcode } from "./postcode.ts"
import { regel, violation } from "./regel.ts"
import { text } from "./text.ts"
import { wholeNumber } from "./whole-number.ts"

/** Name of a Dutch address in the information model. */
export const soortBinnenlands = "binnenlands_adres"

/** Between what a huisnummer lies. */
export const huisnummerRange = { minimum: 1, maximum: 99999 } as const

/** A huisletter. */
export const huisletterPattern = /^[A-Za-z]$/u

/** A huisnummertoevoeging. */
export const huisnummertoevoegingPattern = /^[A-Za-z0-9]{1,4}$/u

/**
 * The fields of an address in the Netherlands, as in the BAG: huisnummer 1 to 99999, huisletter one letter,
 * huisnummertoevoeging up to 4 letters or digits, aanduidingBijHuisnummer `bij` or `tegenover`.
 */
export const binnenlandsAdresvelden = {
  straat: Schema.optionalKey(text(maximumLengths.straat)),
  huisnummer: Schema.optionalKey(wholeNumber(huisnummerRange.minimum, huisnummerRange.maximum, "huisnummer-ongeldig")),
  huisletter: Schema.optionalKey(
    Schema.String.check(
      Schema.isPattern(huisletterPattern, regel("huisletter-ongeldig", "Een huisletter is één letter."))
    )
  ),
  huisnummertoevoeging: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(
      huisnummertoevoegingPattern,
      regel("huisnummertoevoeging-ongeldig", "Een huisnummertoevoeging heeft één tot vier letters of cijfers.")
    ))
  ),
  aanduidingBijHuisnummer: Schema.optionalKey(
    choice(["bij", "tegenover"], "aanduiding-bij-huisnummer-ongeldig").annotate({
      identifier: "AanduidingBijHuisnummer"
    })
  ),
  postcode: Schema.optionalKey(Postcode),
  woonplaats: Schema.optionalKey(text(maximumLengths.woonplaats)),
  nummeraanduidingId: Schema.optionalKey(NummeraanduidingId),
  land: Schema.optionalKey(Land)
}

interface ToFind {
  readonly straat?: string
  readonly huisnummer?: number
  readonly postcode?: string
  readonly woonplaats?: string
  readonly nummeraanduidingId?: string
  readonly land?: Land
}

/**
 * Rules over the fields of a Dutch address. It can be found: by nummeraanduidingId, by postcode and huisnummer, or by
 * straat, huisnummer and woonplaats. Its land, if given, is the Netherlands. Refusals: `adres-onvindbaar`,
 * `land-niet-nederland`.
 */
export const binnenlandsAdresregel = Schema.makeFilter((adres: ToFind) => [
  ...(isFindable(adres) ? [] : [violation(
    [],
    "adres-onvindbaar",
    "Een binnenlands adres heeft een nummeraanduidingId, of postcode en huisnummer, "
      + "of straat, huisnummer en woonplaats."
  )]),
  ...(adres.land === undefined || adres.land.code === nederland ? [] : [violation(
    ["land", "code"],
    "land-niet-nederland",
    "Een binnenlands adres ligt in Nederland; kies anders buitenlands_adres."
  )])
])

const isFindable = (adres: ToFind): boolean =>
  adres.nummeraanduidingId !== undefined
  || (adres.huisnummer !== undefined
    && (adres.postcode !== undefined || (adres.straat !== undefined && adres.woonplaats !== undefined)))
