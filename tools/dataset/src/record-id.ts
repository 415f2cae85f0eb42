import { v7 } from "uuid"
import type { Chance } from "./chance.ts"

/**
 * A UUID of version 7, as in the register: ordered by time, so that a loaded table is laid out like one that grew. It
 * contains the index within the dataset, so that none repeats.
 */
export const recordId = (chance: Chance, milliseconds: number, index: number): string =>
  v7({ msecs: milliseconds, seq: index, random: Uint8Array.from({ length: 16 }, () => chance.integer(0, 255)) })
