import {
  Betrokkenen,
  Dossiers,
  geenBeleid,
  Klantcontacten,
  Partijen,
  PartijId,
  regelnamen,
  RegisterUnavailable,
  Tijdstip
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { describe, expect, it, vi } from "vitest"
import { maakVerbinding } from "../src/postgres/connection/database-access.ts"
import { maakDatabase } from "../src/postgres/connection/database.ts"
import { wijzigingsstand } from "../src/postgres/reconciliation/change-position.ts"
import { databaseWithOtherProgram } from "./postgres/database-with-other-program.ts"
import { interceptedQueries } from "./postgres/intercepted-queries.ts"
import { newBetrokkene, newKlantcontact, newPersoon } from "./postgres/records.ts"
import { register } from "./postgres/register.ts"

const here = databaseWithOtherProgram()

const write =
  "insert into klantcontact (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie) values (gen_random_uuid(), gen_random_uuid()::text, 'balie', 'x', false, now(), now(), 1) returning wijziging"

const written = async (): Promise<number> =>
  Number((await here.other.client.query<{ wijziging: string }>(write)).rows[0]?.wijziging)

const readable = async (number: number): Promise<boolean> => {
  const seen = await register({ url: here.database.url })(Effect.promise(async () => {
    const { rows } = await here.other.client.query("select from klantcontact where wijziging = $1", [number])
    return rows.length === 1
  }))
  return seen._tag === "Success" && seen.value
}

const stand = Dossiers.use((dossiers) => dossiers.changePosition)

describe("wijzigingsstand", () => {
  it.for(["commit", "rollback"])(
    "answers when nobody is writing any more who took an earlier number, whatever came of it (%s)",
    async (end) => {
      const run = register({ url: here.database.url })
      await here.other.client.query("begin")
      const early = await written()
      const klantcontact = await run(
        Effect.flatMap(newKlantcontact(), (nieuw) => Klantcontacten.use((alle) => alle.voegToe(nieuw)))
      )
      expect(klantcontact._tag).toBe("Success")
      let looks = 0
      const spy = interceptedQueries((_, [text], ask) => {
        if (typeof text === "string" && text.includes("pg_locks")) looks += 1
        return ask()
      })
      let answered = false
      const answer = run(stand).then((exit) => {
        answered = true
        return exit
      })
      await vi.waitUntil(() => looks > 3, { timeout: 20_000 })
      expect(answered).toBe(false)
      await here.other.client.query(end)
      const exit = await answer
      spy.mockRestore()
      expect(exit).toMatchObject({ _tag: "Success" })
      expect(exit._tag === "Success" && exit.value).toBeGreaterThan(early)
      expect(await readable(early)).toBe(end === "commit")
    }
  )

  it("does not wait for who begins to write later, nor for who only reads", async () => {
    const run = register({ url: here.database.url })
    await here.other.client.query("begin")
    await here.other.client.query("select count(*) from klantcontact")
    const before = await run(stand)
    await here.other.client.query("rollback")
    const number = await written()
    expect(before._tag === "Success" && before.value).toBe(number - 1)
  })

  it("gives up on who goes on writing", async () => {
    await here.other.client.query("begin")
    await written()
    const failed = await Effect.runPromise(
      Effect.flip(
        Effect.scoped(
          Effect.flatMap(
            maakDatabase({ url: here.database.url }),
            ({ borrow: leen }) => wijzigingsstand(maakVerbinding(leen), 200)
          )
        )
      )
    )
    await here.other.client.query("rollback")
    expect(failed).toEqual(new RegisterUnavailable({ reden: "schrijvers" }))
  })
})

const omstandigheden = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }
const vraag = { omstandigheden, regels: regelnamen }

describe("digital addresses of nobody", () => {
  it("are found in the stretch of the klantcontact that they are kept with, and deleted only where their betrokkene is not there", async () => {
    const run = register({ url: here.database.url })
    const exit = await run(Effect.gen(function*() {
      const dossiers = yield* Dossiers
      const klantcontact = yield* newKlantcontact()
      const [weg, blijft] = [yield* newBetrokkene(klantcontact.id), yield* newBetrokkene(klantcontact.id)]
      yield* Klantcontacten.use((alle) => alle.voegToe(klantcontact))
      for (const betrokkene of [weg, blijft]) yield* Betrokkenen.use((alle) => alle.voegToe(betrokkene))
      yield* past(`delete from betrokkene where id = '${weg.id}'`)
      const met = yield* dossiers.klantcontacten({ tot: klantcontact.id }, vraag)
      expect(met.verweesdeAdressen).toEqual([{
        eigenaar: { soort: "betrokkene", id: weg.id },
        registratiedatum: weg.registratiedatum
      }])
      expect((yield* dossiers.klantcontacten({ na: klantcontact.id }, vraag)).verweesdeAdressen).toEqual([])
      expect((yield* dossiers.klantcontacten({}, { ...vraag, regels: ["geen-initiator"] })).verweesdeAdressen).toEqual(
        []
      )
      expect(yield* dossiers.verwijderVerweesd({ soort: "betrokkene", id: blijft.id })).toBe(0)
      expect(yield* dossiers.verwijderVerweesd({ soort: "betrokkene", id: weg.id })).toBe(1)
      expect((yield* dossiers.klantcontacten({}, vraag)).verweesdeAdressen).toEqual([])
    }))
    expect(exit).toMatchObject({ _tag: "Success" })
  })

  it("are found in the stretch of the partij that is not there", async () => {
    const run = register({ url: here.database.url })
    const exit = await run(Effect.gen(function*() {
      const dossiers = yield* Dossiers
      const [weg, blijft] = [
        yield* newPersoon("999990019", "weg@example.nl"),
        yield* newPersoon("999991772", "blijft@example.nl")
      ]
      for (const partij of [weg, blijft]) yield* Partijen.use((alle) => alle.voegToe(partij))
      yield* past(`delete from partij where id = '${weg.id}'`)
      expect((yield* dossiers.partijen({ tot: weg.id }, vraag)).verweesdeAdressen).toEqual([{
        eigenaar: { soort: "partij", id: weg.id },
        registratiedatum: weg.registratiedatum
      }])
      expect((yield* dossiers.partijen({ na: weg.id }, vraag)).verweesdeAdressen).toEqual([])
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: blijft.id })).toBe(0)
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: weg.id })).toBe(1)
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: weg.id })).toBe(0)
      yield* past(`delete from identificator where partij_id = '${weg.id}'`)
    }))
    expect(exit).toMatchObject({ _tag: "Success" })
  })
})

/** Past the foreign keys, as nobody may. */
const past = (statement: string) =>
  Effect.promise(async () => {
    await here.other.client.query("set session_replication_role = replica")
    await here.other.client.query(statement)
    await here.other.client.query("reset session_replication_role")
  })

/** So many partijen and ongekende betrokkenen have one telephone number that all pairs of them would not be made within the time of a statement. */
const partijen = 50_000
const betrokkenen = 5_000

describe("a number that fifty thousand partijen have", () => {
  it(
    "makes nobody a candidate and takes no longer for it; one that is shared by as many as the policy allows does",
    async () => {
      const { client } = here.other
      await client.query("truncate klantcontact, partij cascade")
      await client.query(
        `insert into partij (id, nummer, soort_partij, contactnaam, indicatie_geheimhouding, indicatie_actief, registratiedatum, versie)
      select ${
          uuid("n")
        }, n, 'persoon', jsonb_build_object('voornaam', 'Femke', 'achternaam', 'Zandstra'), false, true, now(), 1 from generate_series(1, ${partijen}) as n`
      )
      await client.query(
        `insert into partij_digitaal_adres (partij_id, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
      select partij.id, registratiedatum, volgorde, 'telefoonnummer', telefoon, telefoon, false
      from partij cross join lateral (values (0, '+31670000000'), (1, '+3167100' || lpad((partij.nummer::integer / 20)::text, 4, '0'))) as eigen (volgorde, telefoon)`
      )
      await client.query(
        `insert into klantcontact (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
      select ${uuid("n")}, n, 'telefoon', 'x', false, now(), now(), 1 from generate_series(1, ${betrokkenen}) as n`
      )
      await client.query(
        `insert into betrokkene (id, klantcontact_id, plaatsgevonden_op, rol, initiator, contactnaam, registratiedatum, versie)
      select id, id, plaatsgevonden_op, 'klant', true, jsonb_build_object('voornaam', 'Femke', 'achternaam', 'Zandstra'), registratiedatum, 1 from klantcontact`
      )
      await client.query(
        `insert into betrokkene_digitaal_adres (betrokkene_id, klantcontact_id, plaatsgevonden_op, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
      select id, klantcontact_id, plaatsgevonden_op, registratiedatum, volgorde, 'telefoonnummer', nummer, nummer, false
      from betrokkene cross join lateral (values (0, '+31670000000'), (1, '+31671000001')) as eigen (volgorde, nummer)
      where volgorde = 0 or betrokkene.id = ${uuid("1")}`
      )
      await client.query("analyze")
      const exit = await register({ url: here.database.url })(Effect.gen(function*() {
        const dossiers = yield* Dossiers
        const linking = {
          omstandigheden,
          regels: ["mogelijke-partij", "meer-mogelijke-partijen", "gegevens-van-partij-in-ongekende"]
        } as const
        const { dossiers: klantcontacten, gelezen } = yield* dossiers.klantcontacten({}, linking)
        expect(gelezen).toBe(betrokkenen)
        expect(klantcontacten.map(({ betrokkenen: [van] }) => van?.kandidaten.length)).toEqual([20])
        const tot = Schema.decodeSync(PartijId)("00000000-0000-4000-8000-000000000060")
        const { dossiers: eerste } = yield* dossiers.partijen({ tot }, {
          omstandigheden,
          regels: ["dubbele-partij-vermoeden"]
        })
        // Of a block of twenty the first is told of with the nineteen others, and so on.
        expect(Math.max(...eerste.map(({ kandidaten }) => kandidaten.length))).toBe(19)
        expect(yield* dossiers.largeBlocks(20)).toEqual([{ soort: "telefoon", aantal: 1, grootste: partijen }])
        expect((yield* dossiers.largeBlocks(19)).map(({ soort, grootste }) => [soort, grootste])).toEqual([[
          "telefoon",
          partijen
        ]])
        const alleen = yield* dossiers.klantcontact(klantcontacten[0]?.klantcontact.id ?? tot as never, 20)
        expect(alleen._tag === "Some" && alleen.value.betrokkenen[0]?.kandidaten.length).toBe(20)
      }))
      expect(exit).toMatchObject({ _tag: "Success" })
    },
    120_000
  )
})

/** An id with this number, in the order of the numbers. */
const uuid = (number: string) => `('00000000-0000-4000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
