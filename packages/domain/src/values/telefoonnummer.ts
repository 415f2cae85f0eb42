import { Option } from "effect"
import { visibleText } from "./notation.ts"

/**
 * E.164 form of a telephone number as people write it; none if the text is no telephone number. A number without
 * country code is Dutch. Spaces, dashes of every kind, dots, slashes and brackets are ignored, `+31 (0)…` and `+31 0…`
 * included, and so is what nobody can see.
 * Dutch short numbers for the public are valid (14 with an area code, 0800, 0900, 0906, 0909). 112 is not, because it
 * belongs to nobody.
 *
 * @see E.164 (at most 15 digits) and the numbering plan for telephony of the Netherlands
 */
export const toE164 = (written: string): Option.Option<string> => {
  const plain = asTyped(written)
  if (!/^[+0-9(][-+0-9 ()./]*$/u.test(plain)) return Option.none()
  const compact = plain.replace(/(^(?:\+|00)[-0-9 ./]*)\(0\)/u, "$1").replace(/[- ()./]/gu, "")
  const international = compact.replace(/^00(?=[1-9])/u, "+")
  if (/^\+31/u.test(international)) return dutch(international.slice(3).replace(/^0/u, ""))
  if (/^\+[1-9][0-9]{5,14}$/u.test(international)) return Option.some(international)
  return /^0[1-9]/u.test(compact)
    ? dutch(compact.slice(1))
    : gemeente.test(compact)
    ? dutch(compact)
    : Option.none()
}

/** The text as somebody sees it, with the dash of a keyboard for every kind of dash. */
export const asTyped = (written: string): string => visibleText(written).replace(dashes, "-")

/** Dashes that word processors write for a hyphen. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu

const dutch = (withoutZero: string): Option.Option<string> =>
  [subscriberPattern, publicNumbers, machine, gemeente].some((form) => form.test(withoutZero))
    ? Option.some(`+31${withoutZero}`)
    : Option.none()

/** The number of a Dutch subscriber without the 0 or the country code: nine digits. */
export const subscriberPattern = /^(?:[1-7][0-9]{8}|8[1-9][0-9]{7}|9[1-57-9][0-9]{7})$/u
const publicNumbers = /^(?:800|900|906|909)(?:[0-9]{4}|[0-9]{7})$/u
const machine = /^97[0-9]{9}$/u
const gemeente = /^140[0-9]{2,3}$/u
