import { migrate } from "@betrokkene/adapters/postgres"
import { type Api, startApi } from "@betrokkene/api-process"
import { asOtherProgram, chanceOf } from "@betrokkene/dataset"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { audit, type Findings } from "../src/audit/audit.ts"
import { asker } from "../src/clients/ask.ts"
import { change } from "../src/clients/change.ts"
import { startLoad } from "../src/clients/load.ts"
import { register } from "../src/clients/register.ts"
import { emptyLedger, type Ledger } from "../src/ledger/ledger.ts"
import { bsns, newRegistration, type Registration } from "../src/ledger/registration.ts"

/** Number of findings of each kind. */
const numbers = (findings: Findings) =>
  Object.fromEntries(Object.entries(findings).map(([name, found]) => [name, (found as ReadonlyArray<string>).length]))

const well = { lost: 0, half: 0, doubled: 0, broken: 0, untold: 0, unaccounted: 0, wrong: 0, left: 0 }

describe("the audit", () => {
  let database: TestDatabase
  let api: Api
  beforeAll(async () => {
    database = await createDatabase(inject("postgresUrl"))
    await Effect.runPromise(migrate(database.url))
    api = await startApi({ databaseUrl: database.url })
  })
  afterAll(async () => {
    await api.end()
    await database.drop()
  })

  /** Runs clients on an empty register, and then applies `damage` to it. */
  const trial = async () => {
    await asOtherProgram(
      database.url,
      `
      truncate klantcontact, partij, idempotentie, gebeurtenis cascade;
      alter table handeling disable trigger all; truncate handeling; alter table handeling enable trigger all`
    )
    const ledger = emptyLedger()
    const ask = asker({ url: api.url, token: api.token }, ledger)
    const chance = chanceOf(1, "audit", 0)
    const load = startLoad(ask, ledger, 1)
    while (ledger.tally.acknowledged < 50) await new Promise((resolve) => setTimeout(resolve, 20))
    await load.stop()
    /** A betrokkene with a partij that no client has changed. */
    const known = ledger.add(registrationOf(ledger, bsns[0] ?? ""))
    await register(ask, ledger, known)
    const look = () => audit({ databaseUrl: database.url, ask, ledger })
    const damage = (statement: string) => asOtherProgram(database.url, statement)
    return { ask, chance, damage, known, ledger, look }
  }

  /** Ensures that there is one with a partij, for any seed. */
  const registrationOf = (ledger: Ledger, bsn: string): Registration => {
    for (let index = 0;; index++) {
      const registration = newRegistration(ledger.number(), chanceOf(2, "known", index))
      if (registration.betrokkene.bsn === bsn && "partijgegevens" in registration.json) return registration
    }
  }

  it("finds nothing where nothing broke", async () => {
    const { look } = await trial()
    assert.deepStrictEqual(numbers(await look()), well)
  })

  it.each([
    ["a betrokkene who was registered is gone", "delete from betrokkene where id = $B", {
      lost: 1,
      half: 1,
      untold: 1
    }],
    ["a change of his was lost", "update betrokkene set organisatienaam = 'iets anders' where id = $B", { lost: 1 }],
    [
      "his link leads to nobody's partij, without a record of it",
      `update betrokkene set partij_id = null, grond_soort = null, grond_identificatorsoort = null, grond_door = null,
        grond_op = null where id = $B`,
      { lost: 1, broken: 1 }
    ],
    ["his link has no record", "delete from koppelgebeurtenis where betrokkene_id = $B", { half: 1, broken: 1 }],
    [
      "he is there with a value that is not valid",
      "update betrokkene set voorkeurstaal = '{\"code\":\"zzz\"}' where id = $B",
      { lost: 1, broken: 2 }
    ],
    [
      "a klantcontact is there of which nobody knows",
      `insert into klantcontact select (
        jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'nummer', '9999999999'))
      ).* from klantcontact k limit 1`,
      { half: 1, doubled: 1, untold: 1 }
    ],
    [
      "the audit trail lacks an entry",
      `alter table handeling disable trigger all;
      delete from handeling where record_id = $B and soort = 'geregistreerd';
      alter table handeling enable trigger all`,
      { untold: 3 }
    ],
    [
      "an answer that showed him is not in the read log",
      "delete from raadpleging where betrokkenen @> array[$B::uuid]",
      { unaccounted: 2 }
    ],
    [
      "the read log does not name him with an answer that showed him",
      `alter table raadpleging disable trigger all;
      update raadpleging set betrokkenen = '{}' where betrokkenen @> array[$B::uuid];
      alter table raadpleging enable trigger all`,
      { unaccounted: 1 }
    ],
    ["an event is missing", "delete from gebeurtenis where subject_id = $B and soort = 'betrokkene-geregistreerd'", {
      untold: 1
    }],
    [
      "a request left its key and nothing else",
      "insert into idempotentie values ('iemand', 'sleutel', 'afdruk', '{}', now())",
      { half: 1 }
    ]
  ])("sees that %s", async (_, statement, found) => {
    const { damage, known, look } = await trial()
    await damage(statement.replaceAll("$B", `'${known.made?.betrokkene}'`))
    assert.deepStrictEqual(numbers(await look()), { ...well, ...found })
  })

  it("sees an acknowledged change that is not there, and one that was refused and is", async () => {
    const { ask, damage, known, ledger, look } = await trial()
    const record = ledger.records.get(known.made?.betrokkene ?? "")
    assert.isDefined(record)
    await change(
      ask,
      ledger,
      record,
      () => ({ method: "DELETE", under: "/partij", deed: "ontkoppeld", effect: (state) => ({ ...state, bsn: null }) })
    )
    assert.deepStrictEqual(numbers(await look()), well)
    await damage(`update betrokkene set versie = 1 where id = '${record.id}'`)
    assert.deepStrictEqual(numbers(await look()), { ...well, lost: 1, untold: 1 })
  })

  it("has who got no answer ask again, and finds one of what was done, and of what was not", async () => {
    const { ask, chance, ledger, look } = await trial()
    const done = ledger.add(registrationOf(ledger, bsns[1] ?? ""))
    await ask({ method: "POST", path: done.path, json: done.json, key: done.key })
    const notDone = ledger.add(newRegistration(ledger.number(), chance))
    for (const registration of [done, notDone]) registration.isUncertain = true
    assert.deepStrictEqual(numbers(await look()), well)
    assert.isDefined(done.made)
  })

  it("sees what an uncertain registration left half", async () => {
    const { ask, damage, ledger, look } = await trial()
    const done = ledger.add(registrationOf(ledger, bsns[1] ?? ""))
    await ask({ method: "POST", path: done.path, json: done.json, key: done.key })
    done.isUncertain = true
    await damage("delete from betrokkene where registratiedatum = (select max(registratiedatum) from betrokkene)")
    const { half } = await look()
    assert.includeMembers([...half], [`registration ${done.key}`, "a klantcontact without a betrokkene"])
  })
})
