import { chanceOf } from "../chance.ts"
import type { Settings } from "../dataset.ts"
import { blockLength } from "./huishoudens.ts"

/** Role of the partij at an index. */
export type Place = "persoon" | "organisatie" | "vestiging" | "contactpersoon"

const organisatieBlock: ReadonlyArray<Place> = [
  "organisatie",
  "vestiging",
  "vestiging",
  "contactpersoon",
  "contactpersoon",
  "contactpersoon"
]

/** One block in five is an organisation with its vestigingen and contactpersonen; the others hold persons. */
export const placeOf = ({ seed }: Settings, index: number): Place =>
  chanceOf(seed, "blok", Math.floor(index / blockLength)).happens(0.2)
    ? organisatieBlock[index % blockLength] ?? "persoon"
    : "persoon"

/** Index of the organisation in the same block as this index. */
export const headOf = (index: number): number => index - index % blockLength
