import { type DossierQuery, geenBeleid, type Regel, Tijdstip } from "@betrokkene/domain"
import { Schema } from "effect"
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely"
import { expect, it } from "vitest"
import type { Tables } from "../../../src/postgres/connection/tables.ts"
import { builtOnce } from "../../../src/postgres/reconciliation/dossiers/built-once.ts"

const peildatum = Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z")

const asking = (...regels: ReadonlyArray<Regel>): DossierQuery => ({
  regels,
  circumstances: { peildatum, beleid: geenBeleid }
})

const askedStatement = () => {
  const asked: Array<string> = []
  const database = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler()
    },
    log: ({ query: { parameters, sql } }) => {
      asked.push(`${sql} ${JSON.stringify(parameters)}`)
    }
  })
  const builds: Array<ReadonlyArray<Regel>> = []
  const statement = builtOnce((within, { regels }) => {
    builds.push(regels)
    return sql`select ${within("id")} ${sql.lit(regels.join())}`
  })
  return { asked, builds, ask: statement.bind(undefined, database) }
}

it("builds a statement once for each kind of place and each query, and asks it with every place", async () => {
  const { ask, asked, builds } = askedStatement()
  await ask({ na: "a", tot: "b" }, asking("geen-initiator"))
  await ask({ na: "b", tot: "c" }, asking("geen-initiator"))
  await ask({ na: "c" }, asking("geen-initiator"))
  await ask({ ids: ["d", "e"] }, asking("geen-initiator"))
  await ask({ ids: ["f"] }, asking("geen-betrokkene"))
  await ask({}, asking("geen-initiator"))
  await ask({ na: "b", tot: "c" }, {
    ...asking("geen-initiator"),
    circumstances: { peildatum, beleid: { ...geenBeleid, grootsteBlok: 3 } }
  })
  expect(builds).toHaveLength(6)
  expect(asked.filter((text) => !text.includes("plan_cache_mode"))).toEqual([
    `select "id" > $1::uuid and "id" <= $2::uuid 'geen-initiator' ["a","b"]`,
    `select "id" > $1::uuid and "id" <= $2::uuid 'geen-initiator' ["b","c"]`,
    `select "id" > $1::uuid 'geen-initiator' ["c"]`,
    `select "id" = any($1::uuid[]) 'geen-initiator' [["d","e"]]`,
    `select "id" = any($1::uuid[]) 'geen-betrokkene' [["f"]]`,
    "select true 'geen-initiator' []",
    `select "id" > $1::uuid and "id" <= $2::uuid 'geen-initiator' ["b","c"]`
  ])
})

it("keeps few statements, whatever it is asked", async () => {
  const { ask, builds } = askedStatement()
  for (let grootsteBlok = 1; grootsteBlok <= 100; grootsteBlok++) {
    await ask({}, { ...asking(), circumstances: { peildatum, beleid: { ...geenBeleid, grootsteBlok } } })
  }
  await ask({}, { ...asking(), circumstances: { peildatum, beleid: { ...geenBeleid, grootsteBlok: 1 } } })
  expect(builds).toHaveLength(101)
})

// Kills: a plan for any range that other statements of the transaction get too.
it("has only its own statement planned for any place", async () => {
  const { ask, asked } = askedStatement()
  await ask({ na: "a" }, asking("geen-initiator"))
  expect(asked).toEqual([
    `select set_config('plan_cache_mode', $1, true) ["force_generic_plan"]`,
    `select "id" > $1::uuid 'geen-initiator' ["a"]`,
    "select set_config('plan_cache_mode', $1, true) [null]"
  ])
})
