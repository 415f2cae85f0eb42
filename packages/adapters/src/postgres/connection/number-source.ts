import type { NumberSource, Nummer, RegisterUnavailable } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import type { DatabaseAccess } from "./database-access.ts"

/** How many numbers are fetched at once. Those that a program has not given out when it ends are never given out. */
const stockSize = 20

/** The port NumberSource on the sequences of the database. */
export const numberSource = ({ query }: DatabaseAccess): Context.Service.Shape<typeof NumberSource> => ({
  klantcontact: fromStock(query, "klantcontact"),
  partij: fromStock(query, "partij"),
  internetaak: fromStock(query, "internetaak")
})

const fromStock = (
  query: DatabaseAccess["query"],
  series: keyof typeof NumberSource.Service
): Effect.Effect<Nummer, RegisterUnavailable> => {
  let stock: ReadonlyArray<Nummer> = []
  const take = (): Nummer | undefined => {
    const [first, ...rest] = stock
    stock = rest
    return first
  }
  const refill = Effect.map(
    query((database) =>
      sql<{ nummer: Nummer }>`select neem_nummers(${series}, ${stockSize}::int) as nummer`.execute(database)
    ),
    ({ rows: [first, ...rest] }) => {
      stock = [...stock, ...rest.map(({ nummer }) => nummer)]
      return first?.nummer as Nummer
    }
  )
  return Effect.suspend(() => {
    const nummer = take()
    return nummer === undefined ? refill : Effect.succeed(nummer)
  })
}
