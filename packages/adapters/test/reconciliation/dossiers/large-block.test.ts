import { type DossierQuery, Dossiers, geenBeleid, PartijId, Tijdstip } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../../fixtures/database-with-other-program.ts"
import { register } from "../../fixtures/register.ts"

const here = databaseWithOtherProgram()

const circumstances = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }

/**
 * With one telephone number for this many partijen and betrokkenen, making all pairs would exceed the time limit of a
 * statement.
 */
const partijen = 50_000
const betrokkenen = 5_000

/** SQL for an id made of a number. The ids have the order of the numbers. */
const uuid = (number: string) => `('00000000-0000-4000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

const femke = "jsonb_build_object('voornaam', 'Femke', 'achternaam', 'Zandstra')"

/**
 * All have the number +31670009990. Blocks of twenty partijen also share a number; the first betrokkene shares one of
 * those.
 */
const statements = [
  "truncate klantcontact, partij cascade",
  `insert into partij
     (id, nummer, soort_partij, contactnaam, indicatie_geheimhouding, indicatie_actief, registratiedatum, versie)
   select ${uuid("n")}, n, 'persoon', ${femke}, false, true, now(), 1 from generate_series(1, ${partijen}) as n`,
  `insert into partij_digitaal_adres
     (partij_id, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
   select partij.id, registratiedatum, volgorde, 'telefoonnummer', telefoon, telefoon, false
   from partij
     cross join lateral (
       values (0, '+31670009990'), (1, '+3167100' || lpad((partij.nummer::integer / 20)::text, 4, '0'))
     ) as own (volgorde, telefoon)`,
  `insert into klantcontact
     (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
   select ${uuid("n")}, n, 'telefoon', 'x', false, now(), now(), 1 from generate_series(1, ${betrokkenen}) as n`,
  `insert into betrokkene
     (id, klantcontact_id, plaatsgevonden_op, rol, initiator, contactnaam, registratiedatum, versie)
   select id, id, plaatsgevonden_op, 'klant', true, ${femke}, registratiedatum, 1 from klantcontact`,
  `insert into betrokkene_digitaal_adres
     (betrokkene_id, klantcontact_id, plaatsgevonden_op, registratiedatum, volgorde, soort, adres, vergelijkingsvorm,
       voorkeur)
   select id, klantcontact_id, plaatsgevonden_op, registratiedatum, volgorde, 'telefoonnummer', nummer, nummer, false
   from betrokkene cross join lateral (values (0, '+31670009990'), (1, '+31671000001')) as own (volgorde, nummer)
   where volgorde = 0 or betrokkene.id = ${uuid("1")}`,
  "analyze"
]

describe("a telephone number of fifty thousand partijen", () => {
  it("makes no candidates within the time limit; one shared by as many as the policy allows does", async () => {
    for (const statement of statements) await here.other.client.query(statement)
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const dossiers = yield* Dossiers
      const linking: DossierQuery = {
        circumstances,
        regels: ["mogelijke-partij", "meer-mogelijke-partijen", "gegevens-van-partij-in-ongekende"]
      }
      const { dossiers: klantcontacten, gelezen } = yield* dossiers.klantcontacten({}, linking)
      expect(gelezen).toBe(betrokkenen)
      expect(klantcontacten.map(({ betrokkenen: [only] }) => only?.candidates.length)).toEqual([20])
      expect(klantcontacten.map(({ betrokkenen: [only] }) => only?.largeBlocks)).toEqual([["telefoon"]])
      const tot = Schema.decodeSync(PartijId)("00000000-0000-4000-8000-000000000060")
      const { dossiers: first } = yield* dossiers.partijen({ tot }, {
        circumstances,
        regels: ["dubbele-partij-vermoeden"]
      })
      // The first of a block of twenty gets the nineteen others as candidates, the second eighteen, and so on.
      expect(Math.max(...first.map(({ candidates }) => candidates.length))).toBe(19)
      expect(yield* dossiers.largeBlocks(20)).toEqual([{ soort: "telefoon", aantal: 1, grootste: partijen }])
      expect((yield* dossiers.largeBlocks(19)).map(({ soort, grootste }) => [soort, grootste])).toEqual([[
        "telefoon",
        partijen
      ]])
      const alone = yield* dossiers.klantcontact(klantcontacten[0]?.klantcontact.id ?? tot as never, 20)
      expect(alone._tag === "Some" && alone.value.betrokkenen[0]?.candidates.length).toBe(20)
      expect(alone._tag === "Some" && alone.value.betrokkenen[0]?.largeBlocks).toEqual(["telefoon"])
    }))
    expect(exit).toMatchObject({ _tag: "Success" })
  }, 120_000)
})
