import { type Partij, zichtOpPartij } from "@betrokkene/domain"
import type { ShownPartij } from "./partijen.ts"

/** A partij as it is shown to who may see all of it, without what stands beside it. */
export const partijAlone = (partij: Partij): ShownPartij => ({
  zicht: zichtOpPartij(partij, { geheim: true, bsn: true }),
  betrokkenen: [],
  parents: new Map(),
  beside: () => []
})
