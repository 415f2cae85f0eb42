import { chanceOf } from "../chance.ts"
import type { Settings } from "../dataset.ts"

/**
 * A klantcontact of the dataset: its index, its position in the period (0 to 1), and the indexes of its betrokkenen.
 */
export interface Contact {
  readonly index: number
  readonly fraction: number
  readonly betrokkenen: ReadonlyArray<number>
}

/** With this share of klantcontacten with two betrokkenen, one in ten betrokkenen is a vertegenwoordiger. */
const metVertegenwoordiger = 1 / 9

/** The klantcontacten in order of time; together they have the number of betrokkenen in the settings. */
export function* contacts({ count, seed }: Settings): Generator<Contact> {
  for (let index = 0, first = 0; first < count; index++) {
    const two = first + 1 < count && chanceOf(seed, "contact", index).happens(metVertegenwoordiger)
    const betrokkenen = two ? [first, first + 1] : [first]
    yield { index, fraction: first / count, betrokkenen }
    first += betrokkenen.length
  }
}
