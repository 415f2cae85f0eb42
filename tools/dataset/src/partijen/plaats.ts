import { chanceOf } from "../chance.ts"
import type { Settings } from "../dataset.ts"
import { bloklengte } from "./huishoudens.ts"

/** What the partij at an index is. */
export type Plaats = "persoon" | "organisatie" | "vestiging" | "contactpersoon"

const organisatieblok: ReadonlyArray<Plaats> = [
  "organisatie",
  "vestiging",
  "vestiging",
  "contactpersoon",
  "contactpersoon",
  "contactpersoon"
]

/** One block of partijen in five is an organisation with its vestigingen and contactpersonen; in the others are persons. */
export const plaatsVan = ({ seed }: Settings, index: number): Plaats =>
  chanceOf(seed, "blok", Math.floor(index / bloklengte)).happens(0.2)
    ? organisatieblok[index % bloklengte] ?? "persoon"
    : "persoon"

/** The index of the organisation of the block in which this index lies. */
export const hoofdVan = (index: number): number => index - index % bloklengte
