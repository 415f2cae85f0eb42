import type { Idempotency, RegisterUnavailable, Tijdstip } from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import type { Verbinding } from "../connection/database-access.ts"
import { vasteVraag } from "../connection/fixed-query.ts"
import type { Tabellen } from "../connection/tables.ts"

type Poort = Context.Service.Shape<typeof Idempotency>

/** The port Idempotentie on PostgreSQL. */
export const idempotentie = ({ transactie, vraag }: Verbinding): Poort => ({
  claim: (sleutel, vingerafdruk, op) => transactie(claim(vraag)(sleutel, vingerafdruk, op)),
  keep: ({ houder, sleutel }, verwijzingen) =>
    Effect.asVoid(vraag((database) => bewaring(database, { houder, sleutel, verwijzingen }))),
  prune: (voor) => ruimOp(vraag, voor, 0)
})

type Rij = Tabellen["idempotentie"]

const bewaring = vasteVraag((
  database,
  { houder, sleutel, verwijzingen }: Pick<Rij, "houder" | "sleutel" | "verwijzingen">
) =>
  database.updateTable("idempotentie").set({ verwijzingen }).where("houder", "=", houder).where("sleutel", "=", sleutel)
)

const inname = vasteVraag((database, rij: Rij) =>
  database.insertInto("idempotentie").values(rij).onConflict((conflict) =>
    conflict.columns(["houder", "sleutel"]).doNothing()
  )
)

/** So many at a time, that a statement takes no longer however many there are. */
const perKeer = 10_000

const ruimOp = (
  vraag: Verbinding["vraag"],
  voor: Tijdstip,
  eerder: number
): Effect.Effect<number, RegisterUnavailable> =>
  vraag((database) =>
    database.deleteFrom("idempotentie").where((veld) =>
      veld(
        veld.refTuple("houder", "sleutel"),
        "in",
        veld.selectFrom("idempotentie").select(["houder", "sleutel"]).where("op", "<", voor).orderBy("op").limit(
          perKeer
        ).$asTuple("houder", "sleutel")
      )
    ).executeTakeFirst()
  ).pipe(Effect.flatMap(({ numDeletedRows }) => {
    const aantal = eerder + Number(numDeletedRows)
    return numDeletedRows < perKeer ? Effect.succeed(aantal) : ruimOp(vraag, voor, aantal)
  }))

/** Whoever inserts a key that another transaction is inserting waits for the end of that one. */
const claim = (vraag: Verbinding["vraag"]): Poort["claim"] =>
  Effect.fnUntraced(function*({ houder, sleutel }, vingerafdruk, op) {
    const { numAffectedRows } = yield* vraag((database) =>
      inname(database, { houder, sleutel, vingerafdruk, verwijzingen: {}, op })
    )
    if (numAffectedRows === 1n) return Option.none()
    const eerder = yield* vraag((database) =>
      database.selectFrom("idempotentie").select(["vingerafdruk", "verwijzingen"]).where("houder", "=", houder).where(
        "sleutel",
        "=",
        sleutel
      )
        .executeTakeFirst()
    )
    // Between the two it may have been forgotten: then it can be claimed.
    return eerder === undefined ? yield* claim(vraag)({ houder, sleutel }, vingerafdruk, op) : Option.some(eerder)
  })
