import { maximumFaults } from "../problems/problem.ts"

/** What a JSON text may have of each, so that reading it costs little, whatever is in it. */
export interface JsonBounds {
  /** Levels of objects and lists within each other. */
  readonly depth: number
  /** Values in the whole text; objects and lists count too. */
  readonly values: number
  /** Values in one list. */
  readonly items: number
  /** Properties of one object. */
  readonly members: number
  /** Bytes of the name of a property, as it is written. */
  readonly name: number
  /** Bytes of one text, as it is written. */
  readonly text: number
  /** Bytes of one number, as it is written. */
  readonly number: number
  /** Names given twice that are told; reading goes on to the end. */
  readonly duplicates: number
}

/**
 * The bounds on a body: five to ten times what the largest valid one has. That is some 700 values, lists of 50, objects
 * with 20 properties, names of 23 letters and texts of 4000 characters, each of which may be written in 12 bytes.
 */
export const jsonBounds: JsonBounds = {
  depth: 32,
  values: 5_000,
  items: 500,
  members: 100,
  name: 200,
  text: 262_144,
  number: 100,
  duplicates: maximumFaults + 1
}
