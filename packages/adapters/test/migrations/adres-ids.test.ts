import { layer } from "@betrokkene/adapters/postgres"
import {
  DigitaalAdres,
  type DigitaleAdressen,
  digitaleAdressenVanPartij,
  Partijen,
  type Partijgegevens,
  PartijId,
  wijzigPartij
} from "@betrokkene/domain"
import { Effect, Layer, Option, Schema } from "effect"
import { beforeEach, expect, it } from "vitest"
import { layer as system } from "../../src/system/index.ts"
import { databaseBefore } from "../fixtures/database-before.ts"

const owner = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

const here = databaseBefore("0020-adres-ids")

beforeEach(async () => {
  await here.client.query(
    `insert into partij (id, nummer, soort_partij, contactnaam, indicatie_geheimhouding, indicatie_actief,
      registratiedatum, versie)
    values ($1, '1', 'persoon', '{"achternaam":"Jansen"}', false, true, '2026-01-01T00:00:00Z', 3)`,
    [owner]
  )
  await insert(["a@example.nl", "b@example.nl"])
  await here.runRest()
})

/** As the version before this migration writes the addresses of a partij. */
const insert = async (adressen: ReadonlyArray<string>) => {
  for (const [volgorde, adres] of adressen.entries()) {
    await here.client.query(
      `insert into partij_digitaal_adres (partij_id, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
      values ($1, '2026-01-01T00:00:00Z', $2, 'email', $3, $3, false)`,
      [owner, volgorde, adres]
    )
  }
}

const id = Schema.decodeSync(PartijId)(owner)

const partij = Effect.map(Partijen.use((partijen) => partijen.zoek(id)), Option.getOrThrow)

/** The id of each address of the partij, as this version reads it. */
const ids = () =>
  Effect.runPromise(Effect.provide(partij, layer({ url: here.database.url }))).then((read) =>
    new Map(digitaleAdressenVanPartij.list(read).map(({ adres: { adres }, id }) => [adres, id]))
  )

const change = (adressen: ReadonlyArray<string>) =>
  Effect.runPromise(
    Effect.provide(
      Effect.flatMap(partij, ({ gegevens }) =>
        wijzigPartij(id, "elke", {
          ...gegevens,
          digitaleAdressen: adressen.map((adres) =>
            Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres })
          ) as DigitaleAdressen
        } as Partijgegevens)),
      Layer.merge(layer({ url: here.database.url }), system)
    )
  )

// Kills: ids that are made anew at each reading, and rows that the migration writes.
it("gives addresses that are there ids that stay, and rewrites no row", async () => {
  const before = await ids()
  expect(new Set(before.values()).size).toBe(2)
  expect(await ids()).toEqual(before)
  const { rows: [found] } = await here.client.query(
    "select count(*) filter (where adres_id is not null)::int as filled from partij_digitaal_adres"
  )
  expect(found).toEqual({ filled: 0 })
  await change(["b@example.nl", "c@example.nl", "a@example.nl"])
  const after = await ids()
  for (const [adres, id] of before) expect(after.get(adres)).toBe(id)
  expect(new Set(after.values()).size).toBe(3)
  await change(["c@example.nl"])
  expect([...await ids()]).toEqual([["c@example.nl", after.get("c@example.nl")]])
})

// Kills: an id by place that goes over to another address.
it("gives no address the id of another when the earlier version writes the addresses anew", async () => {
  const before = await ids()
  await here.client.query("delete from partij_digitaal_adres where partij_id = $1", [owner])
  await insert(["b@example.nl", "a@example.nl"])
  const after = await ids()
  expect(new Set([...before.values(), ...after.values()]).size).toBe(4)
  expect(await ids()).toEqual(after)
})
