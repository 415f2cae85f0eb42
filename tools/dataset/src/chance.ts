import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32"
import { uniformInt } from "pure-rand/distribution/uniformInt"
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus"

/** Random choices that are the same for the same seed, purpose and index. */
export interface Chance {
  /** An integer from `minimum` to `maximum`, both included. */
  readonly integer: (minimum: number, maximum: number) => number
  /** True with this probability (0 to 1). */
  readonly happens: (probability: number) => boolean
  /** An item of the list, each equally likely. */
  readonly pick: <A>(list: ReadonlyArray<A>) => A
  /** An item of the list, with the first items much more likely than the last. */
  readonly pickSkewed: <A>(list: ReadonlyArray<A>) => A
}

/**
 * Draws depend on the index of the record, so that any record can be made without the earlier ones and without state.
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

/** Spreads the seeds, because neighbouring seeds give neighbouring first draws (finaliser of MurmurHash3). */
const mix = (value: number): number => {
  const a = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return b ^ (b >>> 16)
}

const textToInteger = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0) | 0, 7)
