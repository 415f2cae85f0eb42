import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  registreerKlantcontact,
  type TrailSeal,
  type TrailSealFault,
  TrailSeals,
  verifyTrail
} from "@betrokkene/domain"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Layer } from "effect"
import type pg from "pg"
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest"
import { migratedDatabase } from "../fixtures/migrated-database.ts"

const gegevens = { kanaal: "balie", onderwerp: "Verhuizing", vertrouwelijk: false }

type Ports = Layer.Success<ReturnType<typeof layer>> | Layer.Success<typeof system>

const on = <A, E>(url: string, work: Effect.Effect<A, E, Ports>): Promise<A> =>
  Effect.runPromise(Effect.provide(work, Layer.merge(layer({ url, poolSize: 1 }), system)))

const write = (entries: number) =>
  Effect.forEach(Array.from({ length: entries }), () => registreerKlantcontact(gegevens))

const seal = TrailSeals.use(({ sealNext }) => sealNext(1_000))

const entries = 8

let sealed: TestDatabase
let head: TrailSeal

// Nobody is connected to the database with the sealed trail, so that each test gets a copy of it.
beforeAll(async () => {
  sealed = await migratedDatabase()
  await on(sealed.url, Effect.andThen(write(entries), seal))
  head = (await on(sealed.url, TrailSeals.use(({ state }) => state))).head
})

afterAll(() => sealed.drop())

/** A copy of the sealed trail, and its owner, who has switched off the triggers. */
const trail = async (): Promise<{ readonly url: string; readonly owner: pg.Client }> => {
  const database = await createDatabase(inject("postgresUrl"), { template: sealed.name })
  const owner = await database.connect()
  onTestFinished(() => owner.end().then(database.drop))
  await owner.query("set session_replication_role = replica")
  for (const constraint of ["handeling_soort", "handeling_record_soort"]) {
    await owner.query(`alter table handeling drop constraint ${constraint}`)
  }
  return { url: database.url, owner }
}

const faultsAfter = async (
  statements: ReadonlyArray<string>,
  anchors: ReadonlyArray<TrailSeal> = []
): Promise<ReadonlyArray<TrailSealFault>> => {
  const { owner, url } = await trail()
  for (const statement of statements) {
    const { command, rowCount } = await owner.query(statement)
    if (/^(?:UPDATE|DELETE)$/u.test(command)) expect(rowCount, statement).toBeGreaterThan(0)
  }
  return (await on(url, verifyTrail(anchors))).faults
}

/** The entry under the seal with this number. */
const entryOf = (nummer: number): string =>
  `(record_id, op, id) in (select record_id, op, id from handeling_zegel where nummer = ${nummer})`

const other: { readonly [type: string]: (column: string) => string } = {
  uuid: () => "gen_random_uuid()",
  text: (column) => `coalesce(${column}, '') || 'x'`,
  "text[]": (column) => `array_append(${column}, 'rol')`,
  "timestamp(3) with time zone": (column) => `${column} + interval '1 millisecond'`
}

/** Writes all seals from this number on anew, as who knows how they are made. */
const chainAnew = (from: number): ReadonlyArray<string> => [
  `update handeling_keten set nummer = ${from - 1},
    digest = coalesce((select digest from handeling_zegel where nummer = ${
    from - 1
  }), decode(repeat('00', 32), 'hex'))`,
  `insert into handeling_onverzegeld (record_id, op, id)
    select record_id, op, id from handeling_zegel where nummer >= ${from}
      and (record_id, op, id) in (select record_id, op, id from handeling) order by nummer`,
  `delete from handeling_zegel where nummer >= ${from}`,
  "select verzegel_handelingen(1000)"
]

describe("a trail in which its owner tampered, with all triggers off", () => {
  it("is sound before", async () => {
    expect(await faultsAfter([], [head])).toEqual([])
  })

  // Kills: a column that no digest covers, also one that is added later.
  it("tells a change in each column of an entry", async () => {
    const { owner, url } = await trail()
    await owner.query("alter table handeling add column later text")
    expect((await on(url, verifyTrail([]))).faults).toEqual([])
    const { rows } = await owner.query<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
        where attrelid = 'handeling'::regclass and attnum > 0 and not attisdropped`
    )
    expect(rows.map(({ name }) => name)).toContain("later")
    for (const { name, type } of rows) {
      await owner.query("create table bewaard as select * from handeling")
      await owner.query(`update handeling set ${name} = ${other[type]?.(name) ?? ""} where ${entryOf(3)}`)
      const { faults } = await on(url, verifyTrail([]))
      expect(faults.map(({ fault, nummer }) => [fault, nummer]), name).toEqual(
        ["record_id", "op", "id"].includes(name)
          ? [["entry-missing", 3], ["entry-stray", undefined]]
          : [["entry-changed", 3]]
      )
      await owner.query("delete from handeling; insert into handeling select * from bewaard; drop table bewaard")
    }
    expect((await on(url, verifyTrail([head]))).faults).toEqual([])
  })

  it("tells a removed entry", async () => {
    expect(await faultsAfter([`delete from handeling where ${entryOf(4)}`])).toEqual([
      { fault: "entry-missing", nummer: 4 }
    ])
  })

  it("tells an entry that was removed with its seal", async () => {
    expect(
      await faultsAfter([
        `delete from handeling where ${entryOf(4)}`,
        "delete from handeling_zegel where nummer = 4"
      ])
    ).toEqual([{ fault: "seal-missing", nummer: 4 }])
  })

  it("tells an entry that was removed with its seal and the numbers closed up", async () => {
    expect(
      await faultsAfter([
        `delete from handeling where ${entryOf(4)}`,
        "delete from handeling_zegel where nummer = 4",
        ...[5, 6, 7, 8].map((nummer) => `update handeling_zegel set nummer = ${nummer - 1} where nummer = ${nummer}`),
        "update handeling_keten set nummer = 7"
      ])
    ).toContainEqual({ fault: "entry-changed", nummer: 4 })
  })

  it("tells an inserted entry", async () => {
    expect(
      await faultsAfter([
        `insert into handeling (record_id, op, id, soort, record_soort, velden, door)
          values (gen_random_uuid(), now(), '00000000-0000-7000-8000-000000000001', 'gewijzigd', 'partij', '{}', 'wie')`
      ])
    ).toEqual([{ fault: "entry-stray", id: "00000000-0000-7000-8000-000000000001" }])
  })

  it("tells an entry that was put in the queue with an earlier time", async () => {
    const key = "gen_random_uuid(), now() - interval '2 hours', '00000000-0000-7000-8000-000000000001'::uuid"
    expect(
      await faultsAfter([
        `with nieuw as (
          insert into handeling (record_id, op, id, soort, record_soort, velden, door)
          select ${key}, 'gewijzigd', 'partij', '{}', 'wie' returning record_id, op, id)
        insert into handeling_onverzegeld (record_id, op, id) select record_id, op, id from nieuw`,
        "select verzegel_handelingen(1000)"
      ])
    ).toEqual([{ fault: "entry-back-dated", nummer: entries + 1 }])
  })

  it("tells two entries in the other order", async () => {
    const faults = await faultsAfter([
      "update handeling_zegel set nummer = -nummer where nummer in (3, 4)",
      "update handeling_zegel set nummer = 7 + nummer where nummer < 0"
    ])
    expect(faults.map(({ fault, nummer }) => [fault, nummer])).toEqual([
      ["entry-changed", 3],
      ["entry-changed", 4],
      ["entry-changed", 5]
    ])
  })

  it("tells a changed digest", async () => {
    expect(await faultsAfter(["update handeling_zegel set digest = sha256('x') where nummer = 5"])).toEqual([
      { fault: "entry-changed", nummer: 5 },
      { fault: "entry-changed", nummer: 6 }
    ])
  })

  it("tells a removed end, if only the entries and their seals are gone", async () => {
    expect(
      await faultsAfter([`delete from handeling where ${entryOf(8)}`, "delete from handeling_zegel where nummer = 8"])
    ).toEqual([{ fault: "end-missing", nummer: 8 }])
  })

  it("tells an entry that waits too long for its seal", async () => {
    const { owner, url } = await trail()
    await on(url, write(1))
    expect((await on(url, verifyTrail([]))).faults).toEqual([])
    await owner.query("update handeling_onverzegeld set sinds = sinds - interval '16 minutes'")
    expect((await on(url, verifyTrail([]))).faults).toEqual([{ fault: "sealing-late" }])
  })
})

describe("a chain that its owner wrote anew", () => {
  it.each([
    ["after a change", 3, [`update handeling set door = 'iemand anders' where ${entryOf(3)}`]],
    ["after a removal in the middle", 4, [`delete from handeling where ${entryOf(4)}`]],
    ["after a removal at the end", 8, [`delete from handeling where ${entryOf(8)}`]],
    ["as a whole", 1, [`update handeling set door = 'iemand anders' where ${entryOf(1)}`]]
  ])("%s, is only told by a seal that was noted elsewhere", async (_, from, statements) => {
    const anew = [...statements, ...chainAnew(from)]
    expect(await faultsAfter(anew)).toEqual([])
    expect(await faultsAfter(anew, [head])).toEqual([{ fault: "anchor-differs", nummer: head.nummer }])
  })
})
