import { layer } from "@betrokkene/adapters/postgres"
import { NumberedLists } from "@betrokkene/domain"
import { Effect } from "effect"
import { expect, it } from "vitest"
import { databaseBefore } from "../fixtures/database-before.ts"

const here = databaseBefore("0042-shared-adressen")

const at = "2026-01-01T00:00:00Z"
const idOf = (first: string) => `${first}d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11`
const [partij, contact, linked, unlinked, moved, brought] = [
  idOf("0"),
  idOf("3"),
  idOf("4"),
  idOf("5"),
  idOf("6"),
  idOf("7")
]

/** What the version before this migration stored for addresses of both. */
const fill = async () => {
  const { client } = here
  await client.query(
    `insert into partij (id, nummer, soort_partij, contactnaam, indicatie_geheimhouding, indicatie_actief,
      registratiedatum, versie)
    values ($1, '1', 'persoon', '{"achternaam":"Jansen"}', false, true, $2, 1)`,
    [partij, at]
  )
  await client.query(
    `insert into partij_digitaal_adres (partij_id, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur,
      adres_id)
    values ($1, $2, 0, 'email', 'a@example.nl', 'a@example.nl', false, null)`,
    [partij, at]
  )
  await client.query(
    `insert into klantcontact (id, nummer, kanaal, onderwerp, plaatsgevonden_op, vertrouwelijk, registratiedatum, versie)
    values ($1, '1', 'telefoon', 'Paspoort', $2, false, $2, 1)`,
    [contact, at]
  )
  const { rows: [shared] } = await client.query(
    "select digitaal_adres_id(adres_id, partij_id, volgorde) as id from partij_digitaal_adres"
  )
  for (
    const [betrokkene, adresId] of [
      [linked, shared.id],
      [unlinked, shared.id],
      // Of an address that left the partij with its id.
      [moved, `${shared.id.slice(0, -1)}${shared.id.endsWith("0") ? "1" : "0"}`],
      [brought, "8e0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"]
    ]
  ) {
    const isLinked = betrokkene === linked
    await client.query(
      `insert into betrokkene (id, klantcontact_id, plaatsgevonden_op, rol, initiator, registratiedatum, versie,
        partij_id, grond_soort, grond_door, grond_op)
      values ($1, $2, $3, 'klant', true, $3, 1, $4, $5, $6, $7)`,
      [betrokkene, contact, at, ...(isLinked ? [partij, "gekozen-partij", "balie-3", at] : [null, null, null, null])]
    )
    await client.query(
      `insert into betrokkene_digitaal_adres (betrokkene_id, klantcontact_id, plaatsgevonden_op, registratiedatum,
        volgorde, soort, adres, vergelijkingsvorm, voorkeur, adres_id)
      values ($1, $2, $3, $3, 0, 'email', 'a@example.nl', 'a@example.nl', false, $4)`,
      [betrokkene, contact, at, adresId]
    )
  }
  return shared.id as string
}

// Kills: an id that two have, an id of a partij that somebody unknown keeps, a sharing that is lost, other ids changed.
it("leaves shared what is of a betrokkene and its partij, and gives all others an address of their own", async () => {
  const shared = await fill()
  await here.runRest()
  const { records } = await Effect.runPromise(Effect.provide(
    NumberedLists.use((lists) => lists.digitaleAdressen({ geheim: true }, { skip: 0, aantal: 10 })),
    layer({ url: here.database.url })
  ))
  const found = new Map(records.map(({ betrokkene, id, partij }) => [betrokkene as string, { id, partij }]))
  expect([...found.keys()].toSorted()).toEqual([linked, unlinked, moved, brought])
  expect(found.get(linked)).toEqual({ id: shared, partij })
  expect(found.get(brought)).toEqual({ id: "8e0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11", partij: undefined })
  for (const one of [unlinked, moved]) {
    expect(found.get(one)?.partij).toBe(undefined)
    // Of version 4: made of nothing.
    expect(found.get(one)?.id).toMatch(/^.{14}4/u)
  }
  const { rows } = await here.client.query("select count(distinct adres_id)::int as ids from betrokkene_digitaal_adres")
  expect(rows).toEqual([{ ids: 4 }])
})
