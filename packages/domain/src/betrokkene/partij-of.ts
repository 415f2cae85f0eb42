import type { PartijId } from "../partij/partij-id.ts"
import type { Betrokkene } from "./betrokkene.ts"

/** The partij that a betrokkene is linked to. */
export const partijOf = (betrokkene: Betrokkene): PartijId | undefined =>
  betrokkene._tag === "Gekend" ? betrokkene.partij : undefined
