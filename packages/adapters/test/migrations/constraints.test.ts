import { beforeEach, describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { gekend, oneOfEach, ongekend, partij } from "../fixtures/one-of-each.ts"
import { refusal } from "../fixtures/refusal.ts"

const here = databaseWithOtherProgram()

beforeEach(() => oneOfEach(here.other.client))

/**
 * What another program might store, by which statement, and the constraint that refuses it or the column that may not
 * be null.
 */
const refused: ReadonlyArray<readonly [string, string, string]> = [
  ["B1: a betrokkene without klantcontact", `update betrokkene set klantcontact_id = null`, "klantcontact_id"],
  [
    "B1: a betrokkene of a klantcontact that does not exist",
    `update betrokkene set klantcontact_id = gen_random_uuid() where id = '${gekend}'`,
    "betrokkene_b1_b11_klantcontact"
  ],
  [
    "B1: a betrokkene with the moment of another klantcontact",
    `update betrokkene set plaatsgevonden_op = now() where id = '${gekend}'`,
    "betrokkene_b1_b11_klantcontact"
  ],
  ["B1: a betrokkene without rol", `update betrokkene set rol = null`, "rol"],
  ["B1: an unknown rol", `update betrokkene set rol = 'buurman'`, "betrokkene_b1_rol"],
  [
    "B2: a partij without ground",
    `update betrokkene set partij_id = '${partij}' where id = '${ongekend}'`,
    "betrokkene_b2_partij_met_grond"
  ],
  [
    "B2: a partij without the one who linked it",
    `update betrokkene set grond_door = null where id = '${gekend}'`,
    "betrokkene_b2_partij_met_grond"
  ],
  [
    "B2: a partij without the moment it was linked",
    `update betrokkene set grond_op = null where id = '${gekend}'`,
    "betrokkene_b2_partij_met_grond"
  ],
  [
    "B2, B5: a ground that outlives its partij",
    `update betrokkene set partij_id = null where id = '${gekend}'`,
    "betrokkene_b2_partij_met_grond"
  ],
  [
    "B2: a link to a partij that does not exist",
    `update betrokkene set partij_id = gen_random_uuid() where id = '${gekend}'`,
    "betrokkene_b11_partij"
  ],
  ["B3: a third ground", `update betrokkene set grond_soort = 'gegokt' where id = '${gekend}'`, "betrokkene_b3_grond"],
  [
    "B3: an identificator of no kind",
    `update betrokkene set grond_soort = 'identificator' where id = '${gekend}'`,
    "betrokkene_b3_grond"
  ],
  [
    "B3: an identificator of an unknown kind",
    `update betrokkene set grond_soort = 'identificator', grond_identificatorsoort = 'naam' where id = '${gekend}'`,
    "betrokkene_b3_grond"
  ],
  [
    "B3: a chosen partij with the kind of an identificator",
    `update betrokkene set grond_identificatorsoort = 'bsn' where id = '${gekend}'`,
    "betrokkene_b3_grond"
  ],
  [
    "B3: the value of an identificator in the place of its digest",
    `update betrokkene set grond_digest = '999990019', grond_digest_op = now() where id = '${gekend}'`,
    "betrokkene_b3_digest"
  ],
  [
    "B3: a digest of no ground",
    `update betrokkene set grond_digest = '00000000.' || repeat('A', 43) where id = '${gekend}'`,
    "betrokkene_b3_digest"
  ],
  [
    "B3: the value of an identificator that was corrected in the place of its digest",
    `update betrokkene set grond_eerder_soort = 'bsn', grond_eerder_digest = '999990019', grond_eerder_op = now(),
      grond_eerder_bij = now() where id = '${gekend}'`,
    "betrokkene_b3_eerder"
  ],
  [
    "a second secret for digests",
    `insert into grond_geheim (enkel, geheim) select false, geheim from grond_geheim`,
    "grond_geheim_enkel"
  ],
  ["a secret that can be guessed", `update grond_geheim set geheim = 'geheim'`, "grond_geheim_lengte"],
  [
    "B4: a second partij with an identificator",
    `with second as (
       insert into partij select gen_random_uuid(), '2', soort_partij, contactnaam, organisatienaam, bezoekadres,
         correspondentieadres, voorkeurstaal, indicatie_geheimhouding, indicatie_actief, interne_notitie,
         registratiedatum, versie
       from partij returning id
     )
     insert into identificator (partij_id, volgorde, soort, waarde, kvk_nummer)
     select id, 0, 'bsn', '999990019', '' from second`,
    "identificator_b4_uniek"
  ],
  [
    "B4: a bsn with a kvk_nummer, which would make it a different identificator",
    `update identificator set kvk_nummer = '12345678'`,
    "identificator_vorm"
  ],
  [
    "a second identificator of a kind",
    `insert into identificator (partij_id, volgorde, soort, waarde, kvk_nummer)
     values ('${partij}', 1, 'bsn', '999991772', '')`,
    "identificator_soort_een_keer"
  ],
  ["a bsn of eight digits", `update identificator set waarde = '99999001'`, "identificator_vorm"],
  ["a bsn of zeros", `update identificator set waarde = '000000000'`, "identificator_vorm"],
  [
    "an identificator of a partij that does not exist",
    `update identificator set partij_id = gen_random_uuid()`,
    "identificator_partij_id_fkey"
  ],
  [
    "a vestigingsnummer without kvk_nummer",
    `update identificator set soort = 'vestigingsnummer', waarde = '123456789012'`,
    "identificator_vorm"
  ],
  ["B11: a partij deleted from under its betrokkene", `delete from partij`, "betrokkene_b11_partij"],
  ["B12: a version below one", `update betrokkene set versie = 0`, "betrokkene_b12_versie"],
  ["B12: a version of a partij below one", `update partij set versie = 0`, "partij_b12_versie"],
  ["B12: a version of a klantcontact below one", `update klantcontact set versie = 0`, "klantcontact_b12_versie"],
  [
    "a second preferred digital address of a betrokkene",
    `insert into betrokkene_digitaal_adres select betrokkene_id, klantcontact_id, plaatsgevonden_op,
      registratiedatum, 1, soort, 'c@example.nl', 'c@example.nl', null, true
     from betrokkene_digitaal_adres`,
    "betrokkene_een_communicatiekanaal"
  ],
  [
    "a second preferred digital address of a partij",
    `insert into partij_digitaal_adres select partij_id, registratiedatum, 1, soort, 'c@example.nl', 'c@example.nl',
      null, true from partij_digitaal_adres`,
    "partij_een_voorkeurskanaal"
  ],
  [
    "the same digital address of a betrokkene twice",
    `insert into betrokkene_digitaal_adres select betrokkene_id, klantcontact_id, plaatsgevonden_op,
      registratiedatum, 1, soort, adres, vergelijkingsvorm, null, false
     from betrokkene_digitaal_adres`,
    "betrokkene_digitaal_adres_een_keer"
  ],
  [
    "the same digital address of a partij twice",
    `insert into partij_digitaal_adres select partij_id, registratiedatum, 1, soort, adres, vergelijkingsvorm, null,
      false from partij_digitaal_adres`,
    "partij_digitaal_adres_een_keer"
  ],
  [
    "a digital address without betrokkene",
    `update betrokkene_digitaal_adres set betrokkene_id = null`,
    "betrokkene_id"
  ],
  [
    "a digital address of a betrokkene that does not exist",
    `update betrokkene_digitaal_adres set betrokkene_id = gen_random_uuid()`,
    "betrokkene_digitaal_adres_van_betrokkene"
  ],
  [
    "a digital address with another moment than its betrokkene",
    `update betrokkene_digitaal_adres set plaatsgevonden_op = now()`,
    "betrokkene_digitaal_adres_van_betrokkene"
  ],
  [
    "a digital address of a partij that does not exist",
    `update partij_digitaal_adres set partij_id = gen_random_uuid()`,
    "partij_digitaal_adres_van_partij"
  ],
  ["a bezoekadres of no kind", `update betrokkene set bezoekadres = '{}'`, "betrokkene_bezoekadres_soort"],
  [
    "a bezoekadres that is a postbus",
    `update partij set bezoekadres = '{"soortBezoekadres":"postbusnummer"}'`,
    "partij_bezoekadres_soort"
  ],
  [
    "a correspondentieadres of no kind",
    `update betrokkene set correspondentieadres = 'null'`,
    "betrokkene_correspondentieadres_soort"
  ],
  [
    "a correspondentieadres of an unknown kind",
    `update partij set correspondentieadres = '{"soortCorrespondentieadres":"duif"}'`,
    "partij_correspondentieadres_soort"
  ],
  ["a contactnaam without parts", `update betrokkene set contactnaam = '{}'`, "betrokkene_contactnaam_object"],
  ["a contactnaam that is a text", `update partij set contactnaam = '"Jansen"'`, "partij_contactnaam_object"],
  [
    "a voorkeurstaal without code",
    `update betrokkene set voorkeurstaal = '{"naam":"Nederlands"}'`,
    "betrokkene_voorkeurstaal_code"
  ],
  ["a voorkeurstaal of two letters", `update partij set voorkeurstaal = '{"code":"nl"}'`, "partij_voorkeurstaal_code"],
  ["a persoon with an organisatienaam", `update partij set organisatienaam = 'Bedrijf'`, "partij_naam_bij_soort"],
  [
    "an organisatie with a contactnaam",
    `update partij set soort_partij = 'organisatie', organisatienaam = 'Bedrijf'`,
    "partij_naam_bij_soort"
  ],
  ["an unknown kind of partij", `update partij set soort_partij = 'afdeling'`, "partij_naam_bij_soort"],
  [
    "a nummer that another klantcontact has",
    `insert into klantcontact select gen_random_uuid(), nummer, kanaal, onderwerp, inhoud, taal, vertrouwelijk,
       plaatsgevonden_op, indicatie_contact_gelukt, registratiedatum, versie from klantcontact`,
    "klantcontact_nummer_uniek"
  ],
  [
    "a koppelgebeurtenis of a betrokkene that does not exist",
    `update koppelgebeurtenis set betrokkene_id = gen_random_uuid()`,
    "koppelgebeurtenis_betrokkene_id_fkey"
  ],
  ["an unknown kind of koppelgebeurtenis", `update koppelgebeurtenis set soort = 'gezien'`, "koppelgebeurtenis_soort"]
]

describe("another program cannot store", () => {
  for (const [what, sql, by] of refused) {
    it(what, async () => {
      expect(await refusal(here.other.client, sql)).toBe(by)
    })
  }
})

const counts = async (...tables: ReadonlyArray<string>): Promise<ReadonlyArray<number>> => {
  const found: Array<number> = []
  for (const table of tables) {
    found.push(
      Number((await here.other.client.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)
    )
  }
  return found
}

describe("another program that deletes leaves nothing behind", () => {
  it("B11: with a klantcontact go its betrokkenen, their digital addresses and koppelgebeurtenissen", async () => {
    await here.other.client.query("delete from klantcontact")
    expect(await counts("betrokkene", "betrokkene_digitaal_adres", "koppelgebeurtenis", "partij")).toEqual([0, 0, 0, 1])
  })

  it("with a partij go its identificatoren and digital addresses", async () => {
    await here.other.client.query("delete from klantcontact")
    await here.other.client.query("delete from partij")
    expect(await counts("identificator", "partij_digitaal_adres")).toEqual([0, 0])
  })

  it("when the moment of a klantcontact changes, its copies in the sorted lists do too", async () => {
    await here.other.client.query("update klantcontact set plaatsgevonden_op = '2026-12-01T00:00:00Z'")
    const { rows } = await here.other.client.query<{ moment: Date }>(
      "select plaatsgevonden_op as moment from betrokkene union select plaatsgevonden_op from betrokkene_digitaal_adres"
    )
    expect(rows.map(({ moment }) => moment.toISOString())).toEqual(["2026-12-01T00:00:00.000Z"])
  })
})
