import { Dossiers, Tijdstip } from "@betrokkene/domain"
import { Exit, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { register } from "../fixtures/register.ts"
import { id, moment, partij, selectedRecords, shared } from "../fixtures/selected-records.ts"

const { here, perform, selectedAfter } = selectedRecords()

describe("a value that many partijen share", () => {
  const write = [`update partij set versie = 2 where id = '${id(1)}'`]

  it("brings nobody together if more had it before than the policy allows, and they still have", async () => {
    await perform(partij(4, shared))
    expect(await selectedAfter(write, { grootsteBlok: 2 })).toEqual({ partij: [1, 2, 4], klantcontact: [10] })
    expect(await selectedAfter(write, { grootsteBlok: 1 })).toEqual({ partij: [1] })
  })

  it("is looked at again when it becomes too common, and when it is no longer", async () => {
    expect(await selectedAfter(partij(4, shared), { grootsteBlok: 2 })).toEqual({
      partij: [1, 2, 4],
      klantcontact: [10]
    })
    expect(await selectedAfter([`delete from partij where id = '${id(4)}'`], { grootsteBlok: 2 })).toEqual({
      partij: [1, 2, 4],
      klantcontact: [10]
    })
  })

  it("of more partijen than any policy allows is not noted, and of very many klantcontacten all are", async () => {
    const many = (from: string, count: number) =>
      `insert into partij_digitaal_adres (partij_id, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
      select id, registratiedatum, 5, 'email', 'veel@example.nl', 'veel@example.nl', false ${from} limit ${count}`
    await perform([
      `insert into partij (id, nummer, soort_partij, indicatie_geheimhouding, indicatie_actief, registratiedatum, versie)
      select gen_random_uuid(), 'n' || n, 'persoon', false, true, now(), 1 from generate_series(1, 1101) as n`,
      many("from partij where nummer like 'n%'", 1101),
      many(`from partij where id = '${id(3)}'`, 1)
    ])
    const lose = [`delete from partij_digitaal_adres where partij_id = '${id(3)}' and adres = 'veel@example.nl'`]
    expect(await selectedAfter(lose)).toEqual({ partij: [3] })
    await perform([
      "delete from partij where nummer like 'n%'",
      many(`from partij where id = '${id(3)}'`, 1),
      `insert into betrokkene (id, klantcontact_id, plaatsgevonden_op, rol, initiator, registratiedatum, versie)
      select gen_random_uuid(), '${id(20)}', '${moment}', 'klant', false, '${moment}', 1 from generate_series(1, 2001)`,
      `insert into betrokkene_digitaal_adres (betrokkene_id, klantcontact_id, plaatsgevonden_op, registratiedatum,
        volgorde, soort, adres, vergelijkingsvorm, voorkeur)
      select id, klantcontact_id, plaatsgevonden_op, registratiedatum, 5, 'email', 'veel@example.nl', 'veel@example.nl',
        false
      from betrokkene where klantcontact_id = '${id(20)}'`
    ])
    expect(await selectedAfter(lose)).toEqual({ partij: [3], klantcontact: [10, 20, 30] })
  })
})

describe("what is noted to be looked at again", () => {
  const notes = async () =>
    (await here.other.client.query<{ note: string }>("select opnieuw_bekijken::text as note from opnieuw_bekijken"))
      .rows
      .map(({ note }) => note)

  it("is nothing when records are added, or a partij changes that keeps its values", async () => {
    await perform([
      "begin",
      `update partij set indicatie_actief = false, contactnaam = contactnaam || '{"voorletters": "A."}'
      where id = '${id(1)}'`,
      `create temporary table kept on commit drop as select * from partij_digitaal_adres where partij_id = '${id(1)}'`,
      `delete from partij_digitaal_adres where partij_id = '${id(1)}'`,
      "insert into partij_digitaal_adres select * from kept",
      "commit"
    ])
    expect(await notes()).toEqual([])
  })

  it("are all that share a value, also if they have it twice: it is partijen that are too many", async () => {
    const twice = (from: string) =>
      `insert into partij_digitaal_adres (partij_id, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
      select id, registratiedatum, volgorde, 'email', adres, adres, false
      from ${from} cross join (values (5, 'veel@example.nl'), (6, 'VEEL@example.nl')) as given (volgorde, adres)`
    await perform([
      `insert into partij (id, nummer, soort_partij, indicatie_geheimhouding, indicatie_actief, registratiedatum, versie)
      select gen_random_uuid(), 'n' || n, 'persoon', false, true, now(), 1 from generate_series(1, 600) as n`,
      twice("(select * from partij where nummer like 'n%') as many"),
      twice(`(select * from partij where id = '${id(3)}') as one`),
      `delete from partij_digitaal_adres where partij_id = '${id(3)}' and volgorde > 4`
    ])
    const noted = new Set((await notes()).map((note) => note.split(",")[2]))
    noted.delete(id(3))
    expect(noted.size).toBe(600)
  })

  it("are written where the sequence of changes was put back, and hold up no write", async () => {
    await perform([`delete from partij where id = '${id(1)}'`])
    const before = (await notes()).length
    const { rows: [least] } = await here.other.client.query<{ number: string }>(
      "select min(wijziging) as number from opnieuw_bekijken"
    )
    await perform([
      `select setval('wijziging', ${least?.number}, false)`,
      `delete from klantcontact where id = '${id(20)}'`
    ])
    expect((await notes()).length).toBeGreaterThan(before)
  })

  it("are ids and nothing about anybody, and is forgotten after a time", async () => {
    await perform([`delete from partij where id = '${id(1)}'`, `delete from klantcontact where id = '${id(10)}'`])
    const noted = await notes()
    expect(noted.length).toBeGreaterThan(0)
    for (const note of noted) {
      expect(note).toMatch(/^\([0-9]+,(?:klantcontact|betrokkene|partij),[0-9a-f-]{36},"[0-9: .+-]+"\)$/u)
    }
    const forget = (before: string) =>
      register({ url: here.database.url })(
        Dossiers.use((dossiers) => dossiers.forget(Schema.decodeSync(Tijdstip)(before)))
      )
    expect(await forget("2020-01-01T00:00:00Z")).toEqual(Exit.succeed(0))
    expect(await forget("9000-01-01T00:00:00Z")).toEqual(Exit.succeed(noted.length))
    expect(await notes()).toEqual([])
  })
})
