import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  type Bevinding,
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  canonicalText,
  type Circumstances,
  type DossierQuery,
  Dossiers,
  type Klantcontactdossier,
  type Partijdossier,
  type Regel,
  regelnamen
} from "@betrokkene/domain"
import { looksAt } from "@betrokkene/domain/internal"
import { circumstances, dossiersVan, largeNightWorld, metWereld, type NightWorld } from "@betrokkene/domain/testing"
import { Effect, Layer, ManagedRuntime, Option } from "effect"
import * as fc from "fast-check"
import pg from "pg"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { digestsOf } from "../../fixtures/digests-of.ts"
import { earlierHolderOf } from "../../fixtures/earlier-holder-of.ts"
import { migratedDatabase } from "../../fixtures/migrated-database.ts"
import { addressSpoils, rowSpoils, type Spoil, statementOf } from "../../fixtures/spoils.ts"
import { storedRecords } from "../../fixtures/stored-records.ts"
import { withoutChecks } from "../../fixtures/without-checks.ts"

type Register = Layer.Success<ReturnType<typeof layer>> | Layer.Success<typeof system>

let url: string
let client: pg.Client
let register: ManagedRuntime.ManagedRuntime<Register, never>
let drop: () => Promise<unknown>

beforeAll(async () => {
  const database = await migratedDatabase()
  drop = database.drop
  url = database.url
  client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(withoutChecks)
  register = ManagedRuntime.make(Layer.merge(layer({ url, poolSize: 2 }), system))
})

afterAll(async () => {
  await register.dispose()
  await client.end()
  await drop()
})

const oneForAll = "alter table identificator drop constraint if exists identificator_b4_uniek"

/** Fills the register with the world and spoils it. Statements that a key refuses are skipped. */
const fill = async (wereld: NightWorld, done: ReadonlyArray<string>): Promise<void> => {
  await client.query("truncate klantcontact, partij, betrokkene cascade")
  await client.query(
    `${oneForAll}; alter table identificator add constraint identificator_b4_uniek unique (soort, waarde, kvk_nummer)`
  )
  await register.runPromise(metWereld(wereld))
  await client.query("set session_replication_role = replica")
  for (const statement of done) await client.query(statement).catch(() => undefined)
  // The server makes the digests of what another program writes too.
  await client.query("reset session_replication_role; update identificator set waarde = waarde")
}

/** A property that fails tells its example before the test ends, and no run of it reaches the next test's records. */
const inTime = { interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true }

/** The dossiers of all stored records, made without the SQL under test. */
const storedDossiers = async (wereld: NightWorld, grootsteBlok: number) => {
  const stored = await Effect.runPromise(storedRecords({ url, poolSize: 1 }))
  const forms = new Map<string, ReadonlyArray<string>>()
  for (const owner of ["betrokkene", "partij"]) {
    const { rows } = await client.query<{ id: string; forms: ReadonlyArray<string> }>(
      `select ${owner}_id as id, array_agg(vergelijkingsvorm order by volgorde) as forms
        from ${owner}_digitaal_adres group by 1`
    )
    for (const row of rows) forms.set(row.id, row.forms)
  }
  const { klantcontacten, partijen } = dossiersVan({ ...wereld, ...stored, oldForms: new Set() }, grootsteBlok)
  const digests = await register.runPromise(digestsOf(stored.partijen))
  return {
    klantcontacten: klantcontacten.map((dossier): Klantcontactdossier => ({
      ...dossier,
      betrokkenen: dossier.betrokkenen.map(({ earlierHolder: _, ...one }) => ({
        ...one,
        ...earlierHolderOf(one, digests),
        vergelijkingsvormen: forms.get(one.betrokkene.id) ?? [],
        digests: digests.get(one.partij?.id ?? "") ?? []
      }))
    })),
    partijen: partijen.map((dossier): Partijdossier => ({
      ...dossier,
      vergelijkingsvormen: forms.get(dossier.partij.id) ?? []
    }))
  }
}

type Stored = Awaited<ReturnType<typeof storedDossiers>>

const inOrder = (bevindingen: ReadonlyArray<Bevinding>): ReadonlyArray<string> => bevindingen.map(canonicalText).sort()

const expected = ({ klantcontacten, partijen }: Stored, regels: ReadonlyArray<Regel>, circumstances: Circumstances) =>
  inOrder([
    ...klantcontacten.flatMap((dossier) => bevindingenVanKlantcontact(dossier, regels, circumstances)),
    ...partijen.flatMap((dossier) => bevindingenVanPartij(dossier, regels, circumstances))
  ])

/** What the rules find in the dossiers that the register gives, in ranges of `size` records. */
const found = (query: DossierQuery, size: number) =>
  register.runPromise(Effect.gen(function*() {
    const dossiers = yield* Dossiers
    const bevindingen: Array<Bevinding> = []
    for (const step of ["klantcontact", "partij"] as const) {
      for (let na: string | undefined, more = true; more;) {
        const tot: string | undefined = Option.getOrUndefined(yield* dossiers.end(step, na, size))
        const range = { ...(na === undefined ? {} : { na }), ...(tot === undefined ? {} : { tot }) }
        bevindingen.push(
          ...step === "klantcontact"
            ? (yield* dossiers.klantcontacten(range, query)).dossiers.flatMap((dossier) =>
              bevindingenVanKlantcontact(dossier, query.regels, query.circumstances)
            )
            : (yield* dossiers.partijen(range, query)).dossiers.flatMap((dossier) =>
              bevindingenVanPartij(dossier, query.regels, query.circumstances)
            )
        )
        more = tot !== undefined
        na = tot
      }
    }
    return inOrder(bevindingen)
  }))

const all = regelnamen.filter((regel) => looksAt(regel, "klantcontact") || looksAt(regel, "partij"))

/** These compare records that share a stored vergelijkingsvorm. */
const byForm: ReadonlyArray<Regel> = [
  "mogelijke-partij",
  "meer-mogelijke-partijen",
  "dubbele-partij-vermoeden",
  "gegevens-van-partij-in-ongekende"
]

/** Fails unless the rules, one by one and together, find the same in the register's dossiers as in all dossiers. */
const findsAll = async (
  stored: Stored,
  regels: ReadonlyArray<Regel>,
  circumstances: Circumstances,
  size: number,
  seen: Set<Regel>
) => {
  assert.deepStrictEqual(
    await found({ regels, circumstances }, size),
    expected(stored, regels, circumstances)
  )
  for (const regel of regels) {
    const bevindingen = await found({ regels: [regel], circumstances }, 1000)
    assert.deepStrictEqual(bevindingen, expected(stored, [regel], circumstances), regel)
    if (bevindingen.length > 0) seen.add(regel)
  }
}

const spoiltBy = (spoils: fc.Arbitrary<ReadonlyArray<Spoil>>) =>
  fc.record({
    wereld: largeNightWorld,
    spoilt: spoils,
    circumstances,
    size: fc.integer({ min: 1, max: 30 })
  })

const lost = (table: "betrokkene" | "partij") =>
  `delete from ${table} where ctid in (select ctid from ${table} order by md5(id::text) limit 3)`

const doubled = `insert into identificator (partij_id, volgorde, soort, waarde, kvk_nummer)
  select partij.id, 9, soort, waarde, case when md5(waarde) < '8' then '12345678' else kvk_nummer end from identificator
    cross join lateral (select id from partij order by md5(id::text || waarde) limit 1) as partij
  on conflict (partij_id, soort) do nothing`

/** Makes some digital addresses equal to an earlier one of the same record, as an older version stored them. */
const alike = (owner: "betrokkene" | "partij") =>
  `update ${owner}_digitaal_adres as adres
    set soort = earlier.soort, adres = earlier.adres, vergelijkingsvorm = earlier.vergelijkingsvorm
    from ${owner}_digitaal_adres as earlier
    where earlier.${owner}_id = adres.${owner}_id and earlier.volgorde < adres.volgorde and md5(adres.adres) < '4'`

/** Checks that these rules find all in spoilt worlds, and adds to `seen` which found something. */
const findAllIn = (
  { more = [], numRuns, regels, seen, spoils }: {
    readonly more?: ReadonlyArray<string>
    readonly numRuns: number
    readonly regels: ReadonlyArray<Regel>
    readonly seen: Set<Regel>
    readonly spoils: fc.Arbitrary<ReadonlyArray<Spoil>>
  }
) =>
  fc.assert(
    fc.asyncProperty(spoiltBy(spoils), async ({ size, circumstances, spoilt, wereld }) => {
      await fill(wereld, [...spoilt.map(statementOf), ...more])
      const stored = await storedDossiers(wereld, circumstances.beleid.grootsteBlok)
      await findsAll(stored, regels, circumstances, size, seen)
    }),
    { ...inTime, numRuns }
  )

describe("the rules find the same in the dossiers that SQL chooses as in all dossiers", () => {
  // Kills: an invalid value that SQL takes for valid.
  it("if rows are spoilt, some are gone, and identificatoren are shared", async () => {
    const seen = new Set<Regel>()
    const findable = all.filter((regel) => regel !== "verweesd-adres")
    const more = [oneForAll, doubled, lost("betrokkene"), lost("partij")]
    // A rule that seldom finds anything may find nothing in twenty worlds: more are made until each has.
    for (let round = 0; round === 0 || (round < 6 && seen.size < findable.length); round++) {
      await findAllIn({ more, numRuns: 20, regels: all, seen, spoils: rowSpoils })
    }
    assert.sameMembers([...seen], findable)
  }, 1_200_000)

  it("if digital addresses are spoilt", async () => {
    const seen = new Set<Regel>()
    const regels = all.filter((regel) => !byForm.includes(regel))
    const more = [alike("betrokkene"), alike("partij")]
    await findAllIn({ more, numRuns: 12, regels, seen, spoils: addressSpoils })
    assert.include([...seen], "ongeldige-waarde")
  }, 240_000)
})
