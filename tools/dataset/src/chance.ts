import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32"
import { uniformInt } from "pure-rand/distribution/uniformInt"
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus"

/** Chance that is the same every time it is asked for with the same seed, purpose and index. */
export interface Chance {
  /** A whole number from `minimum` to `maximum`, both included. */
  readonly integer: (minimum: number, maximum: number) => number
  /** True with this probability, 0 to 1. */
  readonly happens: (probability: number) => boolean
  /** One of the list, each as likely. */
  readonly pick: <A>(list: ReadonlyArray<A>) => A
  /** One of the list, those in front far more often than those behind. */
  readonly pickSkewed: <A>(list: ReadonlyArray<A>) => A
}

/**
 * Every record has chance of its own, drawn from its index: so any record can be made without those before it, and
 * nothing has to be remembered.
 */
export const chanceOf = (seed: number, purpose: string, index: number): Chance => {
  const generator = xoroshiro128plus(mix(mix(seed ^ mix(index)) ^ textToInteger(purpose)))
  const fraction = () => uniformFloat32(generator)
  return {
    integer: (minimum, maximum) => uniformInt(generator, minimum, maximum),
    happens: (probability) => fraction() < probability,
    pick: (list) => at(list, uniformInt(generator, 0, list.length - 1)),
    pickSkewed: (list) => at(list, Math.floor(list.length * fraction() ** 2.5))
  }
}

const at = <A>(list: ReadonlyArray<A>, index: number): A => {
  if (index >= list.length) throw new RangeError("Nothing to pick from.")
  return list[index] as A
}

/** Neighbouring seeds give neighbouring first draws; this spreads them (the finaliser of MurmurHash3). */
const mix = (value: number): number => {
  const a = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return b ^ (b >>> 16)
}

const textToInteger = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0) | 0, 7)
