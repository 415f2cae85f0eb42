import type { NumberSource, Nummer, RegisterUnavailable } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import type { Verbinding } from "./database-access.ts"

/** So many numbers are fetched at once: of those that a program did not give out before it ended, nobody gets one. */
const voorraadgrootte = 20

/** The port Nummergever on the sequences of the database. */
export const nummergever = ({ vraag }: Verbinding): Context.Service.Shape<typeof NumberSource> => ({
  klantcontact: uitVoorraad(vraag, "klantcontact_nummer"),
  partij: uitVoorraad(vraag, "partij_nummer")
})

const uitVoorraad = (
  vraag: Verbinding["vraag"],
  reeks: "klantcontact_nummer" | "partij_nummer"
): Effect.Effect<Nummer, RegisterUnavailable> => {
  let voorraad: ReadonlyArray<Nummer> = []
  const neem = (): Nummer | undefined => {
    const [eerste, ...overige] = voorraad
    voorraad = overige
    return eerste
  }
  const vulAan = Effect.map(
    vraag((database) =>
      sql<
        { nummer: Nummer }
      >`select lpad(nextval(${reeks}::regclass)::text, 10, '0') as nummer from generate_series(1, ${voorraadgrootte}::int)`
        .execute(database)
    ),
    ({ rows: [eerste, ...overige] }) => {
      voorraad = [...voorraad, ...overige.map(({ nummer }) => nummer)]
      return eerste?.nummer as Nummer
    }
  )
  return Effect.suspend(() => {
    const nummer = neem()
    return nummer === undefined ? vulAan : Effect.succeed(nummer)
  })
}
