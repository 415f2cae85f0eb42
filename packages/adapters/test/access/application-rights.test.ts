import { grantRights } from "@betrokkene/adapters/postgres"
import { sideSoorten } from "@betrokkene/domain"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { callable, columnUpdates, sequenceRights, tableRights } from "../../src/postgres/access/application-rights.ts"
import { type LoginRole, loginRole } from "../fixtures/login-role.ts"
import { migratedDatabase } from "../fixtures/migrated-database.ts"

let database: TestDatabase
let owner: pg.Client
let role: LoginRole

beforeAll(async () => {
  database = await migratedDatabase()
  owner = await database.connect()
  role = await loginRole(database, "app")
  await Effect.runPromise(grantRights(database.url, { application: role.name }))
})

afterAll(async () => {
  await owner.end()
  await role.drop()
  await database.drop()
})

/** The text of the adapters, without the migrations and the rights themselves. */
const sourcesOf = async (folder: string): Promise<string> => {
  const root = fileURLToPath(new URL(folder, import.meta.url))
  const files = (await readdir(root, { recursive: true })).filter((file) =>
    file.endsWith(".ts") && !/^(?:migrations|access.(?:roles|application-rights))/u.test(file)
  )
  return (await Promise.all(files.map((file) => readFile(join(root, file), "utf8")))).join("\n")
}

const allRights = ["select", "insert", "update", "delete", "truncate", "references", "trigger"]

// Kills: a right that is granted for another table than the list names, or by a grant to everybody.
describe("the rights of the application", () => {
  it("on tables are those of the list and no others", async () => {
    const { rows } = await owner.query<{ name: string; rights: ReadonlyArray<string> }>(
      `select relname as name, array(select "right" from unnest($2::text[]) as "right"
          where has_table_privilege($1, class.oid, "right")) as rights
        from pg_class as class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
      [role.name, allRights]
    )
    const given = Object.fromEntries(
      rows.filter(({ rights }) => rights.length > 0).map((row) => [row.name, row.rights])
    )
    expect(given).toEqual(tableRights)
  })

  it("on columns are those of the list and no others", async () => {
    const { rows } = await owner.query<{ name: string; column: string }>(
      `select relname as name, attname as column from pg_attribute join pg_class as class on class.oid = attrelid
        where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
          and has_column_privilege($1, attrelid, attnum, 'update') and not has_table_privilege($1, attrelid, 'update')`,
      [role.name]
    )
    expect(rows).toEqual(
      Object.entries(columnUpdates).flatMap(([name, columns]) => columns.map((column) => ({ name, column })))
    )
  })

  it("on sequences are those of the list and no others", async () => {
    const { rows } = await owner.query<{ name: string; rights: ReadonlyArray<string> }>(
      `select relname as name, array(select "right" from unnest('{usage,select,update}'::text[]) as "right"
          where has_sequence_privilege($1, class.oid, "right")) as rights
        from pg_class as class where relnamespace = 'public'::regnamespace and relkind = 'S'`,
      [role.name]
    )
    const given = Object.fromEntries(
      rows.filter(({ rights }) => rights.length > 0).map((row) => [row.name, row.rights])
    )
    expect(given).toEqual(sequenceRights)
  })

  // That they suffice is proven by the contract, which runs with these rights.
  it("are each used by a statement of the adapters", async () => {
    const source = await sourcesOf("../../src/postgres")
    const used: { readonly [right: string]: (table: string) => RegExp } = {
      select: (table) =>
        new RegExp(String.raw`(?:selectFrom\(\[?"|\b(?:from|join) )${table}|"${table}( as \w+)?"`, "u"),
      insert: (table) => new RegExp(String.raw`(?:insertInto\("|insert into )${table}`, "u"),
      update: (table) =>
        new RegExp(String.raw`(?:updateTable\("|update )${table}|insert into ${table}[^\x60]*do update`, "u"),
      delete: (table) => new RegExp(String.raw`(?:deleteFrom\("|delete from )${table}`, "u")
    }
    for (const called of callable) expect(source).toContain(`${called.slice(0, called.indexOf("("))}(`)
    // The statements of side records and their lists are built for each kind, and name its table in this way.
    const nameIn = (table: string) => {
      if (sideSoorten.some((soort) => soort === table)) return String.raw`\$\{sql\.table\(soort\)\}`
      return table === "internetaak_actoren"
        ? String.raw`\$\{sql\.table\(listTableOf\(soort, veld\)\)\}`
        : String.raw`${table}\b`
    }
    const unused = Object.entries(tableRights).flatMap(([table, rights]) =>
      rights.filter((right) => !used[right]?.(nameIn(table)).test(source)).map((right) => `${right} on ${table}`)
    )
    expect(unused).toEqual([])
  })
})
