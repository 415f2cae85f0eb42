import type { Identificatorsoort } from "../values/identificator.ts"

/** An identificator of one of these kinds, with this value if one is given. */
export interface IdentificatorFilter {
  readonly soorten: ReadonlyArray<Identificatorsoort>
  readonly waarde?: string
}
