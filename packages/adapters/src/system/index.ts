import { Layer } from "effect"
import { idGeneratorLayer } from "./id-generator.ts"
import { klokLayer } from "./klok.ts"

export { nieuwTokengeheim, tokendigest, tokenvoorvoegsel } from "./tokengeheim.ts"

/** What the domain needs of the system: the time and new ids. */
export const layer = Layer.mergeAll(klokLayer, idGeneratorLayer)
