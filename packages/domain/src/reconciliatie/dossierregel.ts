import type { Bevinding } from "./bevinding.ts"
import type { Circumstances } from "./dossier.ts"

/**
 * A rule: what it finds in a dossier, which is a record with everything beside it; empty when nothing. It depends only
 * on the dossier and the circumstances of the run.
 */
export type Dossierregel<Dossier> = (dossier: Dossier, circumstances: Circumstances) => ReadonlyArray<Bevinding>
