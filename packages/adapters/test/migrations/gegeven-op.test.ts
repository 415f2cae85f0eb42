import { layer } from "@betrokkene/adapters/postgres"
import { Partijen, PartijId, type Versie } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { beforeEach, expect, it } from "vitest"
import { databaseBefore } from "../fixtures/database-before.ts"

const [never, changed, later] = [1, 2, 3].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`)

const here = databaseBefore("0018-gegeven-op")

beforeEach(async () => {
  await insert(never, 1)
  await insert(changed, 4)
  await here.runRest()
})

/** As the version before this migration writes a partij. */
const insert = (id: string | undefined, versie: number) =>
  here.client.query(
    `insert into partij (id, nummer, soort_partij, contactnaam, indicatie_geheimhouding, indicatie_actief,
      registratiedatum, versie)
    values ($1, $2, 'persoon', '{"achternaam":"Jansen"}', false, true, '2026-01-01T00:00:00Z', $3)`,
    [id, id, versie]
  )

const update = (id: string | undefined) =>
  here.client.query("update partij set versie = versie + 1 where id = $1", [id])

const read = (id: string | undefined) =>
  Effect.runPromise(
    Effect.provide(
      Effect.flatMap(
        Partijen.use((partijen) => partijen.zoek(Schema.decodeUnknownSync(PartijId)(id))),
        Effect.fromOption
      ),
      layer({ url: here.database.url })
    )
  )

it("says of partijen that are there only that their values were given before, and rewrites none", async () => {
  for (const id of [never, changed]) {
    const { gegevenOp: found } = await read(id)
    expect(found?.velden).toEqual({})
    expect(Date.parse(found?.voor ?? "")).toBeGreaterThan(Date.parse("2026-01-01T00:00:00Z"))
  }
  const { rows: [catalogue] } = await here.client.query(
    "select atthasmissing as kept, atthasdef as filled from pg_attribute where attrelid = 'partij'::regclass and attname = 'gegeven_op'"
  )
  expect(catalogue).toEqual({ kept: true, filled: false })
})

// Kills: a moment that outlives a change which the earlier version of the software made.
it("says nothing any more once the earlier version has changed a partij, or made one", async () => {
  await update(changed)
  await insert(later, 1)
  for (const id of [changed, later]) expect((await read(id)).gegevenOp).toBeUndefined()
})

it("keeps what this version writes until the earlier version changes it", async () => {
  const partij = await read(never)
  const velden = { contactnaam: partij.registratiedatum }
  const replace = (versie: number) =>
    Effect.runPromise(
      Effect.provide(
        Partijen.use((partijen) =>
          partijen.vervang({ ...partij, gegevenOp: { velden }, versie: versie as Versie }, versie - 1 as Versie)
        ),
        layer({ url: here.database.url })
      )
    )
  await replace(2)
  expect((await read(never)).gegevenOp).toEqual({ velden })
  // The same moments again, for another change.
  await replace(3)
  expect((await read(never)).gegevenOp).toEqual({ velden })
  await update(never)
  expect((await read(never)).gegevenOp).toBeUndefined()
})
