import { type Identificator, Identificatorsoort, zelfdeIdentificator } from "../values/identificator.ts"
import type { Partijgegevens } from "./partijgegevens.ts"

/** The identificatoren of one kind of a partij before and after a change. A partij has at most one of each kind. */
export interface ChangedIdentificator {
  readonly soort: Identificatorsoort
  readonly voor?: Identificator
  readonly na?: Identificator
}

/** The kinds of which a partij gets another identificator, loses the one that it has, or gets its first. */
export const changedIdentificatoren = (
  { identificatoren: voor }: Pick<Partijgegevens, "identificatoren">,
  { identificatoren: na }: Pick<Partijgegevens, "identificatoren">
): ReadonlyArray<ChangedIdentificator> =>
  Identificatorsoort.literals.flatMap((soort) => {
    const [was, is] = [ofSoort(voor, soort), ofSoort(na, soort)]
    const same = was === undefined ? is === undefined : is !== undefined && zelfdeIdentificator(was, is)
    return same ? [] : [{ soort, ...(was === undefined ? {} : { voor: was }), ...(is === undefined ? {} : { na: is }) }]
  })

const ofSoort = (
  identificatoren: ReadonlyArray<Identificator>,
  soort: Identificatorsoort
): Identificator | undefined => identificatoren.find((one) => one.soort === soort)
