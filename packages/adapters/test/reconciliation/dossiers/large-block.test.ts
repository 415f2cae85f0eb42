import { Dossiers, geenBeleid, PartijId, Tijdstip } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../../fixtures/database-with-other-program.ts"
import { register } from "../../fixtures/register.ts"

const here = databaseWithOtherProgram()

const omstandigheden = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }

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
