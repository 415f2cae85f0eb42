import { chanceOf } from "../chance.ts"
import type { Settings } from "../dataset.ts"
import { blockLength } from "./huishoudens.ts"

/** What the partij at an index is. */
export type Place = "persoon" | "organisatie" | "vestiging" | "contactpersoon"

const organisatieBlock: ReadonlyArray<Place> = [
  "organisatie",
  "vestiging",
  "vestiging",
  "contactpersoon",
  "contactpersoon",
  "contactpersoon"
]

/** One block of partijen in five is an organisation with its vestigingen and contactpersonen; in the others are persons. */
export const placeOf = ({ seed }: Settings, index: number): Place =>
  chanceOf(seed, "blok", Math.floor(index / blockLength)).happens(0.2)
    ? organisatieBlock[index % blockLength] ?? "persoon"
    : "persoon"

/** The index of the organisation of the block in which this index lies. */
export const headOf = (index: number): number => index - index % blockLength
