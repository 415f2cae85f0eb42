import type { Identificatorsoort } from "../values/identificator.ts"

/**
 * An identificator of one of these kinds, with one of these values if they are given. With a `kvkNummer` it is a vestigingsnummer
 * that stands under that.
 */
export interface IdentificatorFilter {
  readonly soorten: ReadonlyArray<Identificatorsoort>
  readonly waarden?: ReadonlyArray<string>
  readonly kvkNummer?: string
}
