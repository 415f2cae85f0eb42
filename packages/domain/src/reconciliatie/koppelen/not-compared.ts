import type { Dossierbetrokkene } from "../dossier.ts"
import type { Kenmerk } from "../kenmerk.ts"

/**
 * The values of a betrokkene that too many partijen share for all of them to be compared. So there may be others that it
 * points to.
 */
export const notCompared = ({ largeBlocks }: Dossierbetrokkene): ReadonlyArray<Kenmerk> =>
  largeBlocks.map((veld) => ({ veld, uitkomst: "te-vaak-gedeeld" }))
