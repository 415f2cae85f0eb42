import { Schema } from "effect"
import { choice } from "./choice.ts"
import { Land, nederland } from "./land.ts"
import { maximumLengths } from "./maximum-lengths.ts"
import { NummeraanduidingId } from "./nummeraanduiding-id.ts"
import { Postcode } from "./postcode.ts"
import { regel, violation } from "./regel.ts"
import { ruleOver, ruleThatAsks } from "./rule-over-fields.ts"
import { seen, seenText } from "./text.ts"
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
  straat: Schema.optionalKey(seenText(maximumLengths.straat)),
  huisnummer: Schema.optionalKey(
    wholeNumber(
      huisnummerRange.minimum,
      huisnummerRange.maximum,
      "huisnummer-ongeldig",
      "Hier wordt een getal verwacht; een letter erachter staat in huisletter, en wat daarop volgt in huisnummertoevoeging."
    )
  ),
  huisletter: Schema.optionalKey(
    seen(
      Schema.isPattern(
        huisletterPattern,
        regel(
          "huisletter-ongeldig",
          "Een huisletter is één letter; wat erop volgt staat in huisnummertoevoeging."
        )
      )
    )
  ),
  huisnummertoevoeging: Schema.optionalKey(
    seen(Schema.isPattern(
      huisnummertoevoegingPattern,
      regel(
        "huisnummertoevoeging-ongeldig",
        "Een huisnummertoevoeging heeft één tot vier letters of cijfers, zonder streepje of spatie."
      )
    ))
  ),
  aanduidingBijHuisnummer: Schema.optionalKey(
    choice(["bij", "tegenover"], "aanduiding-bij-huisnummer-ongeldig").annotate({
      identifier: "AanduidingBijHuisnummer"
    })
  ),
  postcode: Schema.optionalKey(Postcode),
  woonplaats: Schema.optionalKey(seenText(maximumLengths.woonplaats)),
  nummeraanduidingId: Schema.optionalKey(NummeraanduidingId),
  land: Schema.optionalKey(Land)
}

interface ToFind {
  readonly straat?: string
  readonly huisnummer?: number
  readonly postcode?: string
  readonly woonplaats?: string
  readonly nummeraanduidingId?: string
}

/**
 * A Dutch address can be found: by nummeraanduidingId, by postcode and huisnummer, or by straat, huisnummer and
 * woonplaats. Refusal: `adres-onvindbaar`.
 */
export const findableRegel = ruleThatAsks(
  ["straat", "huisnummer", "postcode", "woonplaats", "nummeraanduidingId"],
  (adres: ToFind) =>
    isFindable(adres) ? undefined : violation(
      [],
      "adres-onvindbaar",
      "Een binnenlands adres heeft een nummeraanduidingId, of postcode en huisnummer, of straat, huisnummer en woonplaats."
        + (adres.huisnummer === undefined && /\d/u.test(adres.straat ?? "")
          ? " Het huisnummer staat niet achter de straat maar in huisnummer."
          : "")
    )
)

/** The land of a Dutch address, if given, is the Netherlands. Refusal: `land-niet-nederland`. */
export const landregel = ruleOver(
  ["land"],
  ({ land }: { readonly land?: Land }) =>
    land === undefined || land.code === nederland ? undefined : violation(
      ["land", "code"],
      "land-niet-nederland",
      "Een binnenlands adres ligt in Nederland; een ander adres is een buitenlands_adres, met straat en huisnummer "
        + "in adresregel1 en postcode en plaats in adresregel2."
    )
)

const isFindable = (adres: ToFind): boolean =>
  adres.nummeraanduidingId !== undefined
  || (adres.huisnummer !== undefined
    && (adres.postcode !== undefined || (adres.straat !== undefined && adres.woonplaats !== undefined)))
