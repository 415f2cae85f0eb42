import { passesElfproef } from "../values/elfproef.ts"

/** A UUID with its version and variant, which is no number to a reader. */
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/giu

const group = /[0-9]+/gu

/** Signs that people put between groups of digits. Two in a row are still one number to a reader; a letter is not. */
const between = /^[^0-9\p{L}\p{N}]{0,3}$/u

/**
 * Whether a text may hold a bsn, in any spelling: with dots, spaces or dashes in it, in the digits of another script,
 * with or without zeros in front, between letters. Not every such number is a bsn: one in eleven numbers of eight or
 * nine digits passes the elfproef. The digits of a UUID are not looked at.
 */
export const holdsBsn = (text: string): boolean => {
  const plain = inAsciiDigits(text.normalize("NFKC").replaceAll(/[\p{M}\p{Cf}]/gu, "")).replaceAll(uuid, " x ")
  const groups = [...plain.matchAll(group)]
  return groups.some((_, last) => {
    // Back from the last group: no more than nine of them, whatever stands in front.
    let digits = ""
    for (let first = last; first >= 0 && digits.length < 9; first--) {
      const [current, next] = [groups[first], groups[first + 1]]
      if (current === undefined) return false
      if (first < last && next !== undefined) {
        if (!between.test(plain.slice(current.index + current[0].length, next.index))) return false
      }
      digits = current[0] + digits
      if (isBsn(digits)) return true
    }
    return false
  })
}

/** Eight digits are a bsn whose zero in front was left out. More than nine are one if all before the nine are zeros. */
const isBsn = (digits: string): boolean =>
  digits.length >= 8 && /^0*$/u.test(digits.slice(0, -9)) && passesElfproef(digits.slice(-9).padStart(9, "0"))

const decimal = /\p{Nd}/u

const inAsciiDigits = (text: string): string =>
  text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)))

/** The digits of a script stand together, zero first, and in tens. */
const valueOf = (digit: number): number => {
  let zero = digit
  while (decimal.test(String.fromCodePoint(zero - 1))) zero--
  return (digit - zero) % 10
}
