import type { Idempotency, RegisterUnavailable, Tijdstip } from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import type { Verbinding } from "../connection/database-access.ts"
import { vasteVraag } from "../connection/fixed-query.ts"
import type { Tabellen } from "../connection/tables.ts"

type Port = Context.Service.Shape<typeof Idempotency>

/** The port Idempotentie on PostgreSQL. */
export const idempotency = ({ transaction, query }: Verbinding): Port => ({
  claim: (key, digest, op) => transaction(claim(query)(key, digest, op)),
  keep: ({ houder: holder, sleutel: key }, references) =>
    Effect.asVoid(query((database) => keeping(database, { houder: holder, sleutel: key, verwijzingen: references }))),
  prune: (before) => pruneFrom(query, before, 0)
})

type Row = Tabellen["idempotentie"]

const keeping = vasteVraag((
  database,
  { houder: holder, sleutel: key, verwijzingen: references }: Pick<Row, "houder" | "sleutel" | "verwijzingen">
) =>
  database.updateTable("idempotentie").set({ verwijzingen: references }).where("houder", "=", holder).where(
    "sleutel",
    "=",
    key
  )
)

const claiming = vasteVraag((database, row: Row) =>
  database.insertInto("idempotentie").values(row).onConflict((conflict) =>
    conflict.columns(["houder", "sleutel"]).doNothing()
  )
)

/** So many at a time, that a statement takes no longer however many there are. */
const batchSize = 10_000

const pruneFrom = (
  query: Verbinding["query"],
  before: Tijdstip,
  earlier: number
): Effect.Effect<number, RegisterUnavailable> =>
  query((database) =>
    database.deleteFrom("idempotentie").where((veld) =>
      veld(
        veld.refTuple("houder", "sleutel"),
        "in",
        veld.selectFrom("idempotentie").select(["houder", "sleutel"]).where("op", "<", before).orderBy("op").limit(
          batchSize
        ).$asTuple("houder", "sleutel")
      )
    ).executeTakeFirst()
  ).pipe(Effect.flatMap(({ numDeletedRows }) => {
    const count = earlier + Number(numDeletedRows)
    return numDeletedRows < batchSize ? Effect.succeed(count) : pruneFrom(query, before, count)
  }))

/** Whoever inserts a key that another transaction is inserting waits for the end of that one. */
const claim = (query: Verbinding["query"]): Port["claim"] =>
  Effect.fnUntraced(function*({ houder: holder, sleutel: key }, digest, op) {
    const { numAffectedRows } = yield* query((database) =>
      claiming(database, { houder: holder, sleutel: key, vingerafdruk: digest, verwijzingen: {}, op })
    )
    if (numAffectedRows === 1n) return Option.none()
    const earlier = yield* query((database) =>
      database.selectFrom("idempotentie").select(["vingerafdruk", "verwijzingen"]).where("houder", "=", holder).where(
        "sleutel",
        "=",
        key
      )
        .executeTakeFirst()
    )
    // Between the two it may have been forgotten: then it can be claimed.
    return earlier === undefined
      ? yield* claim(query)({ houder: holder, sleutel: key }, digest, op)
      : Option.some(earlier)
  })
