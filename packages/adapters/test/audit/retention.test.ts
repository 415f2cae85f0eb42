import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { Medewerker, TrailRetention, TrailSeals, verifyTrail } from "@betrokkene/domain"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { Effect, Layer, ManagedRuntime, Schema } from "effect"
import fc from "fast-check"
import type pg from "pg"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { loginRole } from "../fixtures/login-role.ts"
import { migratedDatabase } from "../fixtures/migrated-database.ts"

const door = Schema.decodeSync(Medewerker)("archivaris")
const term = 2_000

type Ports = Layer.Success<ReturnType<typeof layer>> | Layer.Success<typeof system>

let database: TestDatabase
let owner: pg.Client
let register: ManagedRuntime.ManagedRuntime<Ports, never>

const run = <A, E>(work: Effect.Effect<A, E, Ports>): Promise<A> => register.runPromise(work)

beforeAll(async () => {
  database = await migratedDatabase()
  owner = await database.connect()
  register = ManagedRuntime.make(Layer.merge(layer({ url: database.url, poolSize: 1 }), system))
})

afterAll(async () => {
  await register.dispose()
  await owner.end()
  await database.drop()
})

beforeEach(async () => {
  await owner.query(`
    set session_replication_role = replica;
    truncate handeling, handeling_zegel, handeling_onverzegeld, handeling_beheer restart identity;
    update handeling_keten set nummer = 0, digest = decode(repeat('00', 32), 'hex');
    set session_replication_role = origin`)
})

/** Entries of this many days ago, recorded and sealed in this order. */
const recorded = async (ages: ReadonlyArray<number>): Promise<void> => {
  await owner.query("set session_replication_role = replica")
  await owner.query(
    `with nieuw as (
      insert into handeling (record_id, op, id, soort, record_soort, velden, door)
      select gen_random_uuid(), now() - age * interval '1 day', gen_random_uuid(), 'gewijzigd', 'partij',
        array[place::text], 'balie'
      from unnest($1::float8[]) with ordinality as given (age, place) returning *)
    insert into handeling_onverzegeld (record_id, op, id)
      select record_id, op, id from nieuw order by velden[1]::integer`,
    [ages]
  )
  await owner.query("set session_replication_role = origin")
  await run(sealed)
}

const sealed = TrailSeals.use(({ sealNext }) => sealNext(100_000))

const setTerm = (days: number | undefined) => run(TrailRetention.use((retention) => retention.set(days, door)))

/** Removes what is past the term, this many at once. Returns how many each time, up to the last that removed none. */
const prunedBy = async (atOnce: number): Promise<ReadonlyArray<number>> => {
  const removed: Array<number> = []
  for (;;) {
    const now = await run(TrailRetention.use((retention) => retention.prune(atOnce)))
    if (now === 0) return removed
    removed.push(now)
  }
}

const left = async (): Promise<ReadonlyArray<number>> =>
  (await owner.query<{ place: number }>("select velden[1]::integer as place from handeling order by 1")).rows
    .map(({ place }) => place)

const verified = (anchors: Parameters<typeof verifyTrail>[0] = []) => run(verifyTrail(anchors))

const isOld = (age: number): boolean => age > term

describe("the audit trail past its retention", () => {
  // Kills: a removal of what is younger, in any batch; a batch that stops too early; a chain that no longer follows.
  it("is gone, nothing younger is, and what is left is a sound chain", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 2 * term }).filter((age) => age !== term), { maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        async (given, atOnce) => {
          await owner.query(`
            set session_replication_role = replica;
            truncate handeling, handeling_zegel, handeling_onverzegeld, handeling_beheer restart identity;
            update handeling_keten set nummer = 0, digest = decode(repeat('00', 32), 'hex');
            set session_replication_role = origin`)
          const ages = given.toSorted((one, other) => other - one)
          await recorded(ages)
          await setTerm(term)
          await run(sealed)
          const removed = await prunedBy(atOnce)
          expect(removed.every((many) => many <= atOnce)).toBe(true)
          expect(await left()).toEqual(ages.flatMap((age, place) => isOld(age) ? [] : [place + 1]))
          await run(sealed)
          const { faults, pruned } = await verified()
          expect(faults).toEqual([])
          expect(pruned?.tot.nummer ?? 0).toBe(ages.filter(isOld).length)
        }
      ),
      { numRuns: 40 }
    )
  })

  it("stops at the first entry that is within it: entries behind that one were recorded beside it", async () => {
    await recorded([2_100, 2_050, 1_999.99, 2_000.01, 10])
    await setTerm(term)
    expect(await prunedBy(2)).toEqual([2])
    expect(await left()).toEqual([3, 4, 5])
    await run(sealed)
    expect((await verified()).faults).toEqual([])
  })

  it("can be removed by nobody while no term is set, and afterwards by nobody within the term", async () => {
    await recorded([4_000, 10])
    const refused = expect.objectContaining({ code: "42501" })
    await expect(owner.query("delete from handeling")).rejects.toEqual(refused)
    await setTerm(term)
    await expect(owner.query("delete from handeling where op > now() - interval '100 days'")).rejects.toEqual(refused)
    await expect(owner.query("delete from handeling_beheer")).rejects.toEqual(refused)
    await expect(owner.query("update handeling_beheer set dagen = 1900")).rejects.toEqual(refused)
    await expect(setTerm(1_825)).rejects.toThrow()
    await setTerm(undefined)
    expect(await prunedBy(10)).toEqual([])
    expect(await left()).toEqual([1, 2])
  })

  it("stays where the chain has a gap, for somebody to look first", async () => {
    await recorded([4_000, 3_900, 3_800, 10])
    await owner.query("delete from handeling_zegel where nummer = 2")
    await setTerm(term)
    expect(await prunedBy(10)).toEqual([])
    expect(await left()).toEqual([1, 2, 3, 4])
  })

  it("is removed by the role of the application only as the owner set it", async () => {
    await recorded([4_000, 10])
    const role = await loginRole(database, "app")
    try {
      const { grantRights } = await import("@betrokkene/adapters/postgres")
      await Effect.runPromise(grantRights(database.url, { application: role.name }))
      const asRole = <A>(work: Effect.Effect<A, unknown, TrailRetention>) =>
        Effect.runPromise(Effect.exit(Effect.provide(work, layer({ url: role.url, poolSize: 1 }))))
      const prune = TrailRetention.use((retention) => retention.prune(100))
      expect(await asRole(prune)).toMatchObject({ value: 0 })
      expect((await asRole(TrailRetention.use((retention) => retention.set(term, door))))._tag).toBe("Failure")
      await setTerm(term)
      expect(await asRole(prune)).toMatchObject({ value: 1 })
      expect(await left()).toEqual([2])
    } finally {
      await role.drop()
    }
  })
})

describe("a removal that the policy did not make", () => {
  const old = [4_000, 3_900, 10, 9, 8]

  /** The owner removes the first seals with their entries, and writes a record of it as the software does. */
  const cut = async (upTo: number, act?: string): Promise<void> => {
    const { rows: [last] } = await owner.query<{ digest: string }>(
      "select encode(digest, 'hex') as digest from handeling_zegel where nummer = $1",
      [upTo]
    )
    await owner.query("set session_replication_role = replica")
    await owner.query(
      `delete from handeling where (record_id, op, id) in
        (select record_id, op, id from handeling_zegel where nummer <= ${upTo})`
    )
    await owner.query("delete from handeling_zegel where nummer <= $1", [upTo])
    await owner.query("set session_replication_role = origin")
    if (act !== undefined) await owner.query(act, [last?.digest])
    await run(sealed)
  }

  const asPolicy = (days: number, age: number, upTo: number): string =>
    `insert into handeling_beheer (soort, door, dagen, tot_nummer, tot_digest, tot_op)
      values ('opgeschoond', 'bewaartermijn', ${days}, ${upTo}, $1, now() - interval '${age} days')`

  const faults = async (anchors: Parameters<typeof verifyTrail>[0] = []) =>
    (await verified(anchors)).faults.map(({ fault }) => fault)

  it("is told if nothing records it", async () => {
    await recorded(old)
    await cut(2)
    expect(await faults()).toEqual(["seal-missing"])
  })

  it("is told if no term was set, or another, or if it reaches into the term", async () => {
    await recorded(old)
    await cut(2, asPolicy(term, 3_900, 2))
    expect(await faults()).toEqual(["cut-against-policy"])
  })

  it("is told if it takes another term than was set", async () => {
    await recorded(old)
    await setTerm(3_000)
    await cut(2, asPolicy(term, 3_900, 2))
    expect(await faults()).toEqual(["cut-against-policy"])
  })

  it("is told if it reaches into the term", async () => {
    await recorded(old)
    await setTerm(term)
    await cut(3, asPolicy(term, 10, 3))
    expect(await faults()).toEqual(["cut-against-policy"])
  })

  it("is told if its record was added with the triggers off", async () => {
    await recorded(old)
    await setTerm(term)
    await run(sealed)
    await owner.query("set session_replication_role = replica")
    await owner.query(
      asPolicy(term, 3_900, 2).replace("$1", `'${"a".repeat(64)}'`).replace("(soort,", "(op, soort,")
        .replace("values (", "values (clock_timestamp(), ")
    )
    await owner.query("set session_replication_role = origin")
    expect(await faults()).toContain("act-unsealed")
  })

  it("is told by a noted seal, if it says of young entries that they were old", async () => {
    await recorded(old)
    await setTerm(term)
    const [anchor] = await run(TrailSeals.use(({ sealed }) => sealed(2, 1)))
    if (anchor === undefined) throw new Error("There is no seal.")
    await cut(4, asPolicy(term, 3_900, 4))
    expect(await faults()).toEqual([])
    expect(await faults([anchor])).toEqual(["anchor-pruned"])
  })

  it("is no fault of a removal by the policy, whose seals were noted before the term", async () => {
    await recorded(old)
    const [first, second] = await run(TrailSeals.use(({ sealed }) => sealed(0, 2)))
    if (first === undefined || second === undefined) throw new Error("There are no seals.")
    await setTerm(term)
    await prunedBy(10)
    await run(sealed)
    expect(await faults([second])).toEqual([])
    expect(await faults([{ ...second, digest: "a".repeat(64) }])).toEqual(["anchor-differs"])
    expect(await faults([{ ...first, notedAt: first.op }])).toEqual([])
    expect(await faults([first])).toEqual(["anchor-pruned"])
  })
})
