import type { ReadAlong } from "@betrokkene/domain"

/** What is read along with a record that was deleted meanwhile. */
export const nothingAlong: ReadAlong = { betrokkenen: [], sideRecords: [] }
