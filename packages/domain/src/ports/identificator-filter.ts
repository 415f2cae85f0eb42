import type { Identificatorsoort } from "../values/identificator.ts"

/**
 * An identificator of one of these kinds, with this value if one is given. With a `kvkNummer` it is a vestigingsnummer
 * that stands under that.
 */
export interface IdentificatorFilter {
  readonly soorten: ReadonlyArray<Identificatorsoort>
  readonly waarde?: string
  readonly kvkNummer?: string
}
