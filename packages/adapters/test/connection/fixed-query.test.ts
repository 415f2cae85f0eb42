import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql
} from "kysely"
import { expect, it } from "vitest"
import { fixedQuery } from "../../src/postgres/connection/fixed-query.ts"
import type { Tables } from "../../src/postgres/connection/tables.ts"

/** A database that answers nothing and records its queries. */
const askedDatabase = () => {
  const asked: Array<Pick<CompiledQuery, "sql" | "parameters">> = []
  const database = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler()
    },
    log: ({ query: { parameters, sql } }) => {
      asked.push({ sql, parameters })
    }
  })
  return { asked, database }
}

it("builds a fixed query once and asks it with other values each time, in all their places", async () => {
  const { asked, database } = askedDatabase()
  let built = 0
  const query = fixedQuery((database, { houder, sleutel }: { readonly houder: string; readonly sleutel: string }) => {
    built += 1
    return database.updateTable("idempotentie").set({ houder, verwijzingen: { own: "value" } }).where(
      "sleutel",
      "=",
      sleutel
    ).where("houder", "<>", houder)
  })
  await query(database, { houder: "first", sleutel: "one" })
  await query(database, { sleutel: "two", houder: "second" })
  expect(built).toBe(1)
  expect(asked.map(({ parameters }) => parameters)).toEqual([
    ["first", { own: "value" }, "one", "first"],
    ["second", { own: "value" }, "two", "second"]
  ])
  expect(new Set(asked.map(({ sql }) => sql)).size).toBe(1)
})

it("asks a fixed query with nulls, with a row as its values, and as plain SQL", async () => {
  const { asked, database } = askedDatabase()
  const row = fixedQuery((database, row: { readonly id: string; readonly inhoud: string | null }) =>
    database.insertInto("klantcontact").values(row as never)
  )
  await row(database, { id: "1", inhoud: "given" })
  await row(database, { id: "2", inhoud: null })
  await fixedQuery((_, { waarde }: { readonly waarde: string }) => sql`select ${waarde}`)(database, { waarde: "x" })
  expect(asked).toEqual([
    { sql: `insert into "klantcontact" ("id", "inhoud") values ($1, $2)`, parameters: ["1", "given"] },
    { sql: `insert into "klantcontact" ("id", "inhoud") values ($1, $2)`, parameters: ["2", null] },
    { sql: "select $1", parameters: ["x"] }
  ])
})

it("refuses a fixed query with values of other names than it was built for", async () => {
  const { asked, database } = askedDatabase()
  const query = fixedQuery((database, row: { readonly id: string; readonly inhoud?: string; readonly taal?: string }) =>
    database.insertInto("klantcontact").values(row as never)
  )
  await query(database, { id: "1", taal: "nl" })
  await expect(query(database, { id: "2" })).rejects.toThrow("A query for id,taal was given id.")
  await expect(query(database, { id: "2", inhoud: "given" })).rejects.toThrow("was given id,inhoud")
  expect(asked).toHaveLength(1)
})
