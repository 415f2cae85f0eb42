import type { CompiledQuery, Kysely, QueryResult } from "kysely"
import type { Tabellen } from "./tables.ts"

/** Asks a query with these values. */
export type VasteVraag<Waarden, Rij> = (database: Kysely<Tabellen>, waarden: Waarden) => Promise<QueryResult<Rij>>

/** A query as kysely builds it, of parts or of plain SQL. */
interface Gebouwd<Rij> {
  compile(database: Kysely<Tabellen>): CompiledQuery<Rij>
}

/** Stands in a query where a value will stand, under its name. */
class Plaats {
  readonly naam: string

  constructor(naam: string) {
    this.naam = naam
  }
}

/**
 * A query that is the same each time but for its values. It is built and compiled when it is asked first, since that takes kysely longer
 * than all the rest of asking it; so `bouw` gets places in the stead of the values, and can put them anywhere but not look at them. Each
 * time all values are given, under the same names: rejects for others, which would be left out without a word.
 */
export const vasteVraag = <Waarden extends object, Rij>(
  bouw: (database: Kysely<Tabellen>, plaatsen: Waarden) => Gebouwd<Rij>
): VasteVraag<Waarden, Rij> => {
  let gebouwd: { readonly vraag: CompiledQuery<Rij>; readonly namen: ReadonlySet<string> } | undefined
  return async (database, waarden) => {
    const namen = Object.keys(waarden)
    gebouwd ??= { vraag: bouw(database, plaatsenVoor(waarden)).compile(database), namen: new Set(namen) }
    const bekend = gebouwd.namen
    if (namen.length !== bekend.size || !namen.every((naam) => bekend.has(naam))) {
      throw new TypeError(`A query for ${[...bekend].join()} was given ${namen.join()}.`)
    }
    const parameters = gebouwd.vraag.parameters.map((waarde) =>
      waarde instanceof Plaats ? waarden[waarde.naam as keyof Waarden] : waarde
    )
    return await database.executeQuery<Rij>({ ...gebouwd.vraag, parameters })
  }
}

const plaatsenVoor = <Waarden extends object>(waarden: Waarden): Waarden =>
  Object.fromEntries(Object.keys(waarden).map((naam) => [naam, new Plaats(naam)])) as Waarden
