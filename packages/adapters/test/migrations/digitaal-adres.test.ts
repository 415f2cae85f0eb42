import { layer } from "@betrokkene/adapters/postgres"
import { type DigitaleAdressen, digitaleAdressenVanPartij, Partijen, PartijId } from "@betrokkene/domain"
import { adresIdsOf } from "@betrokkene/domain/internal"
import { Effect, Option, Schema } from "effect"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { databaseBefore } from "../fixtures/database-before.ts"

const here = databaseBefore("0029-digitaal-adres")

const owner = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

// Kills: ids that differ from those of the domain, a carry lost at the end of 48 bits, no id for a stored one.
it("works out the id of an address as the domain does", async () => {
  await here.runRest()
  await fc.assert(fc.asyncProperty(fc.uuid(), fc.nat(49), fc.option(fc.uuid()), async (owner, place, stored) => {
    const { rows: [found] } = await here.client.query(
      "select digitaal_adres_id($1, $2, $3::smallint) as id",
      [stored, owner, place]
    )
    const adressen = Array.from(
      { length: place + 1 },
      (_, nummer) => ({ soortDigitaalAdres: "overig", adres: `${nummer}` })
    )
    expect(found).toEqual({ id: stored ?? adresIdsOf({ id: owner }, adressen as object as DigitaleAdressen).at(-1) })
  }))
})

// Kills: rows that are lost, or that tell something that nobody gave.
it("leaves the addresses that are there as they are", async () => {
  await here.client.query(
    `insert into partij (id, nummer, soort_partij, contactnaam, indicatie_geheimhouding, indicatie_actief,
      registratiedatum, versie)
    values ($1, '1', 'persoon', '{"achternaam":"Jansen"}', false, true, '2026-01-01T00:00:00Z', 3)`,
    [owner]
  )
  await here.client.query(
    `insert into partij_digitaal_adres (partij_id, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
    values ($1, '2026-01-01T00:00:00Z', 0, 'email', 'A@example.nl', 'a@example.nl', true)`,
    [owner]
  )
  await here.runRest()
  const partij = await Effect.runPromise(Effect.provide(
    Effect.map(
      Partijen.use((partijen) => partijen.zoek(Schema.decodeSync(PartijId)(owner))),
      Option.getOrThrow
    ),
    layer({ url: here.database.url })
  ))
  expect(digitaleAdressenVanPartij.list(partij)).toMatchObject([
    { adres: { soortDigitaalAdres: "email", adres: "A@example.nl" }, voorkeur: true }
  ])
})
