import { v7 } from "uuid"
import type { Chance } from "./chance.ts"

/**
 * A UUID of version 7, as the register gives them: in the order of time, so a loaded table lies as one that grew. The index
 * within the dataset is part of it, so none comes twice.
 */
export const recordId = (chance: Chance, milliseconds: number, index: number): string =>
  v7({ msecs: milliseconds, seq: index, random: Uint8Array.from({ length: 16 }, () => chance.integer(0, 255)) })
