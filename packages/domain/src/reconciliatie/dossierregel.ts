import type { Bevinding } from "./bevinding.ts"
import type { Circumstances } from "./dossier.ts"

/** A rule: what it finds in a dossier, which depends on nothing but the dossier and the circumstances of the run. */
export type Dossierregel<Dossier> = (dossier: Dossier, omstandigheden: Circumstances) => ReadonlyArray<Bevinding>
