import type { Idempotency, IdempotencyKey, RegisterUnavailable, Tijdstip } from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import type { Tables } from "../connection/tables.ts"

type Port = Context.Service.Shape<typeof Idempotency>

/** The port Idempotency on PostgreSQL. */
export const idempotency = ({ post, query, transaction }: DatabaseAccess): Port => ({
  claim: (key, digest, op) => transaction(claim(query)(key, digest, op)),
  find: (key) => Effect.map(find(query)(key), Option.fromUndefinedOr),
  keep: ({ houder: holder, sleutel: key }, references) =>
    post((database) => update(database, { houder: holder, sleutel: key, verwijzingen: references })),
  prune: (before) => pruneFrom(query, before, 0)
})

type Row = Tables["idempotentie"]

const update = fixedQuery((database, row: Pick<Row, "houder" | "sleutel" | "verwijzingen">) =>
  database.updateTable("idempotentie").set({ verwijzingen: row.verwijzingen }).where("houder", "=", row.houder)
    .where("sleutel", "=", row.sleutel)
)

const insert = fixedQuery((database, row: Row) =>
  database.insertInto("idempotentie").values(row).onConflict((conflict) =>
    conflict.columns(["houder", "sleutel"]).doNothing()
  )
)

/** Maximum number of keys that one statement deletes, which keeps the statement short. */
const batchSize = 10_000

const pruneFrom = (
  query: DatabaseAccess["query"],
  before: Tijdstip,
  earlier: number
): Effect.Effect<number, RegisterUnavailable> =>
  query((database) =>
    database.deleteFrom("idempotentie").where((column) =>
      column(
        column.refTuple("houder", "sleutel"),
        "in",
        column.selectFrom("idempotentie").select(["houder", "sleutel"]).where("op", "<", before).orderBy("op")
          .limit(batchSize).$asTuple("houder", "sleutel")
      )
    ).executeTakeFirst()
  ).pipe(Effect.flatMap(({ numDeletedRows }) => {
    const count = earlier + Number(numDeletedRows)
    return numDeletedRows < batchSize ? Effect.succeed(count) : pruneFrom(query, before, count)
  }))

const find = (query: DatabaseAccess["query"]) => ({ houder: holder, sleutel: key }: IdempotencyKey) =>
  query((database) =>
    database.selectFrom("idempotentie").select(["vingerafdruk", "verwijzingen"]).where("houder", "=", holder)
      .where("sleutel", "=", key).executeTakeFirst()
  )

/** The insert of a key that another transaction is inserting waits until that transaction ends. */
const claim = (query: DatabaseAccess["query"]): Port["claim"] =>
  Effect.fnUntraced(function*({ houder: holder, sleutel: key }, digest, op) {
    const { numAffectedRows } = yield* query((database) =>
      insert(database, { houder: holder, sleutel: key, vingerafdruk: digest, verwijzingen: {}, op })
    )
    if (numAffectedRows === 1n) return Option.none()
    const earlier = yield* find(query)({ houder: holder, sleutel: key })
    // The key may have been pruned between the two statements: then it can be claimed.
    return earlier === undefined
      ? yield* claim(query)({ houder: holder, sleutel: key }, digest, op)
      : Option.some(earlier)
  })
