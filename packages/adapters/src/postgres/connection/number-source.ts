import type { NumberSource, Nummer, RegisterUnavailable } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import type { DatabaseAccess } from "./database-access.ts"

/** How many numbers are fetched at once. Those that a program has not given out when it ends are never given out. */
const stockSize = 20

/** The port NumberSource on the sequences of the database. */
export const numberSource = ({ query }: DatabaseAccess): Context.Service.Shape<typeof NumberSource> => ({
  klantcontact: fromStock(query, "klantcontact_nummer"),
  partij: fromStock(query, "partij_nummer"),
  internetaak: fromStock(query, "internetaak_nummer")
})

const fromStock = (
  query: DatabaseAccess["query"],
  sequence: "klantcontact_nummer" | "partij_nummer" | "internetaak_nummer"
): Effect.Effect<Nummer, RegisterUnavailable> => {
  let stock: ReadonlyArray<Nummer> = []
  const take = (): Nummer | undefined => {
    const [first, ...rest] = stock
    stock = rest
    return first
  }
  const refill = Effect.map(
    query((database) =>
      sql<{ nummer: Nummer }>`
        select lpad(nextval(${sequence}::regclass)::text, 10, '0') as nummer from generate_series(1, ${stockSize}::int)`
        .execute(database)
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
