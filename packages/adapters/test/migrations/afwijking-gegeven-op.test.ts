import { layer } from "@betrokkene/adapters/postgres"
import { BetrokkeneId, Betrokkenen, type Versie } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { beforeEach, expect, it } from "vitest"
import { databaseBefore } from "../fixtures/database-before.ts"

const [never, changed, later, again] = [1, 2, 3, 4].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`)
const klantcontact = "00000000-0000-4000-8000-000000000009"

const here = databaseBefore("0032-afwijking-gegeven-op")

beforeEach(async () => {
  await here.client.query(
    `insert into klantcontact (id, nummer, kanaal, onderwerp, inhoud, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
    values ($1, '1', 'balie', 'vraag', 'vraag', false, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 1)`,
    [klantcontact]
  )
  await insert(never, 1)
  await insert(changed, 4)
  await here.runRest()
})

/** As the version before this migration writes a betrokkene. */
const insert = (id: string | undefined, versie: number) =>
  here.client.query(
    `insert into betrokkene (id, klantcontact_id, plaatsgevonden_op, rol, initiator, voorkeurstaal, registratiedatum, versie)
    values ($1, $2, '2026-01-01T00:00:00Z', 'klant', true, '{"code":"fry","naam":"Fries"}', '2026-01-01T00:00:00Z', $3)`,
    [id, klantcontact, versie]
  )

const update = (id: string | undefined) =>
  here.client.query("update betrokkene set versie = versie + 1 where id = $1", [id])

const run = <A, E>(work: Effect.Effect<A, E, Betrokkenen>) =>
  Effect.runPromise(Effect.provide(work, layer({ url: here.database.url })))

const read = (id: string | undefined) =>
  run(
    Effect.flatMap(
      Betrokkenen.use((betrokkenen) => betrokkenen.zoek(Schema.decodeUnknownSync(BetrokkeneId)(id))),
      Effect.fromOption
    )
  )

const expectBound = async (id: string | undefined) => {
  const { gegevenOp: found } = await read(id)
  expect(found?.soorten).toEqual({})
  expect(Date.parse(found?.voor ?? "")).toBeGreaterThan(Date.parse("2026-01-01T00:00:00Z"))
}

it("says of a betrokkene that changed only that all was given before, and of another nothing; it rewrites none", async () => {
  await expectBound(changed)
  expect((await read(never)).gegevenOp).toBeUndefined()
  const { rows: [catalogue] } = await here.client.query(
    `select atthasmissing as kept, atthasdef as filled from pg_attribute
    where attrelid = 'betrokkene'::regclass and attname = 'gegeven_op'`
  )
  expect(catalogue).toEqual({ kept: true, filled: false })
})

// Kills: a moment that outlives a change which the earlier version of the software made.
it("says so too of one that the earlier version changed or added again, and nothing of a new one", async () => {
  await update(never)
  await insert(later, 1)
  await insert(again, 3)
  for (const id of [never, again]) await expectBound(id)
  expect((await read(later)).gegevenOp).toBeUndefined()
})

it("keeps what this version writes until the earlier version changes it", async () => {
  const betrokkene = await read(never)
  const soorten = { voorkeurstaal: betrokkene.registratiedatum }
  const replace = (versie: number, gegevenOp?: { readonly soorten: typeof soorten }) =>
    run(Betrokkenen.use((betrokkenen) =>
      betrokkenen.vervang(
        { ...betrokkene, ...(gegevenOp === undefined ? {} : { gegevenOp }), versie: versie as Versie },
        versie - 1 as Versie
      )
    ))
  await replace(2, { soorten })
  // The same moments again, for another change.
  await replace(3, { soorten })
  expect((await read(never)).gegevenOp).toEqual({ soorten })
  await replace(4)
  expect((await read(never)).gegevenOp).toBeUndefined()
  await update(never)
  await expectBound(never)
})
