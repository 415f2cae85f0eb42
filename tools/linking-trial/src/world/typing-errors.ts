import type { Chance } from "@betrokkene/dataset"

const letters = [..."abcdefghijklmnoprstuvwz"]
const digits = [..."0123456789"]

/**
 * The text with one typing error: a letter left out, doubled or replaced, or two neighbours swapped. Digits stay
 * digits.
 */
export const mistyped = (chance: Chance, text: string): string => {
  if (text.length < 2) return text
  const place = chance.integer(0, text.length - 1)
  const here = text.charAt(place)
  const [before, after] = [text.slice(0, place), text.slice(place + 1)]
  switch (/[0-9]/u.test(here) ? chance.integer(2, 3) : chance.integer(0, 3)) {
    case 0:
      return before + after
    case 1:
      return before + here + here + after
    case 2:
      return before + chance.pick(/[0-9]/u.test(here) ? digits : letters) + after
    default:
      return before + after.slice(0, 1) + here + after.slice(1)
  }
}

/** The text, sometimes with a typing error. */
export const sometimesMistyped = (chance: Chance, probability: number, text: string): string =>
  chance.happens(probability) ? mistyped(chance, text) : text

/** The text as typed on a keyboard without accents. */
export const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("Ł", "L").replaceAll("ø", "o")
    .replaceAll("ı", "i")
