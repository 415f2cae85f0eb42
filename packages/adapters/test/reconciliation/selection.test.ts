import type { PassedTerm } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { bevinding, id, moment, ongekende, partij, past, selectedRecords } from "../fixtures/selected-records.ts"

const { perform, selectedAfter } = selectedRecords()

describe("what a run has to look again at", () => {
  it("is nothing if nothing changed", async () => {
    expect(await selectedAfter([])).toEqual({})
  })

  it.each<readonly [string, ReadonlyArray<string>, object]>([
    ["a klantcontact that was written", [`update klantcontact set onderwerp = 'y' where id = '${id(20)}'`], {
      klantcontact: [20]
    }],
    ["the klantcontact of a betrokkene that was written", [
      `update betrokkene set rol = 'vertegenwoordiger' where id = '${id(21)}'`
    ], { klantcontact: [20] }],
    ["what shares a value with a partij that was written", [`update partij set versie = 2 where id = '${id(1)}'`], {
      partij: [1, 2],
      klantcontact: [10]
    }],
    ["what shared an e-mail address with a partij that lost it", [
      `update partij set bezoekadres = null, versie = 2 where id = '${id(1)}'`,
      `delete from partij_digitaal_adres where partij_id = '${id(1)}'`
    ], { partij: [1, 2], klantcontact: [10] }],
    ["what shared an address alone with a partij that moved", [
      `delete from partij_digitaal_adres`,
      `delete from betrokkene_digitaal_adres`,
      "truncate opnieuw_bekijken",
      `update partij set bezoekadres = null where id = '${id(1)}'`
    ], { partij: [1, 2], klantcontact: [10] }],
    ["the klantcontact of who is linked to a partij that was written", [
      `update partij set versie = 2 where id = '${id(3)}'`
    ], { partij: [3], klantcontact: [30] }],
    ["what shared an address alone with a partij that was deleted", [
      `delete from partij_digitaal_adres`,
      `delete from betrokkene_digitaal_adres`,
      "truncate opnieuw_bekijken",
      `delete from partij where id = '${id(1)}'`
    ], { partij: [1, 2], klantcontact: [10] }],
    ["a klantcontact that was deleted and had nobody", [
      `delete from betrokkene where id = '${id(21)}'`,
      "truncate opnieuw_bekijken",
      `delete from klantcontact where id = '${id(20)}'`
    ], { klantcontact: [20] }],
    ["what shares a value with a partij that was added", partij(4, { email: "cor@example.nl" }), {
      partij: [4],
      klantcontact: [20]
    }],
    ["what shared a value with a partij that was deleted", [`delete from partij where id = '${id(1)}'`], {
      partij: [1, 2],
      klantcontact: [10]
    }],
    ["the klantcontact of a betrokkene that was deleted, and that betrokkene", [
      `delete from betrokkene where id = '${id(21)}'`
    ], { klantcontact: [20], betrokkene: [21] }],
    ["the klantcontact of an address that was deleted or changed by itself", [
      `delete from betrokkene_digitaal_adres where betrokkene_id = '${id(11)}'`,
      `update betrokkene_digitaal_adres set vergelijkingsvorm = 'x@example.nl' where betrokkene_id = '${id(21)}'`
    ], { klantcontact: [10, 20] }],
    ["the klantcontact of an internetaak that was written by itself", [
      `insert into internetaak (id, klantcontact_id, gegevens, registratiedatum, versie)
      values (gen_random_uuid(), '${id(20)}', '{"status": "te_verwerken"}', '${moment}', 1)`
    ], { klantcontact: [20] }],
    ["what shared a telephone number with a partij that lost it", [
      `delete from partij_digitaal_adres where partij_id = '${id(1)}' and soort = 'telefoonnummer'`
    ], { partij: [1, 2], klantcontact: [10] }],
    ["those that lost a value together, and what shares the one that they got, if only that was written", [
      `update partij_digitaal_adres set adres = 'cor@example.nl', vergelijkingsvorm = 'cor@example.nl'
      where partij_id in ('${id(1)}', '${id(2)}') and soort = 'email'`
    ], { partij: [1, 2], klantcontact: [10, 20] }],
    ["a klantcontact that was deleted, and its betrokkene", [`delete from klantcontact where id = '${id(20)}'`], {
      klantcontact: [20],
      betrokkene: [21]
    }]
  ])("is %s", async (_, change, expected) => {
    expect(await selectedAfter(change)).toEqual(expected)
  })

  it.each([
    ["postcode", `"postcode": "1234AB", "huisnummer": 1`],
    ["straat", `"straat": "Eigenweg", "huisnummer": 1, "woonplaats": "Proefdorp"`]
  ])("is what shared a correspondentieadres by %s with a partij that lost it", async (_, adres) => {
    const only = (table: string) =>
      `update ${table} set bezoekadres = null,
        correspondentieadres = '{"soortCorrespondentieadres": "binnenlands_adres", ${adres}}'`
    await perform([
      "truncate betrokkene_digitaal_adres, partij_digitaal_adres",
      `${only("partij")} where id <> '${id(3)}'`,
      `${only("betrokkene")} where id = '${id(11)}'`
    ])
    expect(await selectedAfter([`update partij set correspondentieadres = null where id = '${id(1)}'`]))
      .toEqual({ partij: [1, 2], klantcontact: [10] })
  })

  it("is the klantcontact of an internetaak that was changed, moved or deleted by itself", async () => {
    await perform([
      `insert into internetaak (id, klantcontact_id, gegevens, registratiedatum, versie)
      values ('${id(50)}', '${id(20)}', '{"status": "te_verwerken"}', '${moment}', 1)`
    ])
    expect(await selectedAfter([`update internetaak set gegevens = '{"status": "verwerkt"}' where id = '${id(50)}'`]))
      .toEqual({ klantcontact: [20] })
    expect(await selectedAfter([`update internetaak set klantcontact_id = '${id(10)}' where id = '${id(50)}'`]))
      .toEqual({ klantcontact: [10, 20] })
    expect(await selectedAfter([`delete from internetaak where id = '${id(50)}'`])).toEqual({ klantcontact: [10] })
  })

  it("is another partij with the value of an identificator that was deleted or changed by itself", async () => {
    const vestigingsnummer = (holder: number, kvkNummer: string) =>
      `insert into identificator (partij_id, volgorde, soort, waarde, kvk_nummer)
      values ('${id(holder)}', 0, 'vestigingsnummer', '999900000001', '${kvkNummer}')`
    await perform([vestigingsnummer(2, "00000002"), vestigingsnummer(3, "00000003")])
    expect(
      await selectedAfter([`update identificator set kvk_nummer = '00000004' where partij_id = '${id(3)}'`])
    ).toEqual({ partij: [2, 3] })
    expect(await selectedAfter([`delete from identificator where partij_id = '${id(3)}'`])).toEqual({ partij: [2] })
  })

  it("is what shared a straat with a partij that moved, where neither gave a postcode", async () => {
    const without = (table: string) =>
      `update ${table} set bezoekadres = '{"soortBezoekadres": "binnenlands_adres", "straat": "Eigenweg", "huisnummer": 1,
        "woonplaats": "Proefdorp"}'`
    await perform([
      "truncate betrokkene_digitaal_adres, partij_digitaal_adres",
      `${without("partij")} where id <> '${id(3)}'`,
      `${without("betrokkene")} where id = '${id(11)}'`
    ])
    const expected = { partij: [1, 2], klantcontact: [10] }
    expect(await selectedAfter([`update partij set versie = 2 where id = '${id(1)}'`])).toEqual(expected)
    expect(await selectedAfter([`update partij set bezoekadres = null where id = '${id(1)}'`])).toEqual(expected)
  })

  it("is what shared a name with a partij that got another one", async () => {
    await perform([
      "truncate betrokkene_digitaal_adres, partij_digitaal_adres",
      `update partij set contactnaam = '{"voornaam": "Anna", "achternaam": "Boera"}',
        bezoekadres = jsonb_set(bezoekadres, '{huisnummer}', '99') where id = '${id(2)}'`,
      `update betrokkene set contactnaam = '{"voornaam": "Anna", "achternaam": "Boera"}',
        bezoekadres = jsonb_set(bezoekadres, '{huisnummer}', '98') where id = '${id(11)}'`
    ])
    const renamed = `update partij set contactnaam = '{"voornaam": "Bea", "achternaam": "Boera"}' where id = '${id(1)}'`
    expect(await selectedAfter([renamed])).toEqual({ partij: [1, 2], klantcontact: [10] })
  })

  it("is a link that was made on an identificator that another partij gets or loses", async () => {
    const bsn = `insert into identificator (partij_id, volgorde, soort, waarde, kvk_nummer)
      values ('${id(3)}', 0, 'bsn', '999990019', '')`
    await perform([
      bsn,
      `update betrokkene set grond_eerder_soort = 'bsn', grond_eerder_op = now(), grond_eerder_bij = now(),
        grond_eerder_digest = (select digest from identificator) where id = '${id(21)}'`,
      "delete from identificator"
    ])
    expect(await selectedAfter([bsn, `update partij set versie = 2 where id = '${id(3)}'`])).toEqual({
      partij: [3],
      klantcontact: [20, 30]
    })
    expect(await selectedAfter(["delete from identificator"])).toEqual({ klantcontact: [20] })
  })

  it("is a link that is in doubt, every time: the partijen that it names may be gone", async () => {
    await perform([`update betrokkene set grond_misschien = '{"partijen": []}' where id = '${id(21)}'`])
    expect(await selectedAfter([])).toEqual({ klantcontact: [20] })
  })

  it("is a record about which somebody decided, or whose finding was deleted; not what the night decides", async () => {
    await perform([
      ...bevinding(50, "betrokkene", 21),
      ...bevinding(51, "klantcontact", 10),
      ...bevinding(52, "partij", 3)
    ])
    const decide = (wijze: string, toestand: string, number: number) =>
      `update bevinding set toestand = '${toestand}', besluit_wijze = '${wijze}', besluit_door = 'x', besluit_op = now()
      where id = '${id(number)}'`
    expect(await selectedAfter([decide("verdwenen", "opgelost", 51)])).toEqual({})
    expect(await selectedAfter([`delete from bevinding where id = '${id(51)}'`])).toEqual({})
    expect(await selectedAfter([decide("afgewezen", "afgewezen", 50)])).toEqual({
      klantcontact: [20],
      betrokkene: [21]
    })
    expect(await selectedAfter([decide("heropend", "open", 50)])).toEqual({ klantcontact: [20], betrokkene: [21] })
    expect(await selectedAfter([decide("uitgevoerd", "geaccepteerd", 52)])).toEqual({ partij: [3] })
    expect(await selectedAfter([decide("ongedaan-gemaakt", "afgewezen", 52)])).toEqual({ partij: [3] })
    expect(await selectedAfter([`delete from bevinding where id = '${id(50)}'`])).toEqual({
      klantcontact: [20],
      betrokkene: [21]
    })
  })

  it("is what took place in a term, and addresses of nobody that were registered in one", async () => {
    await perform([
      ...ongekende(40, {}, "2026-01-01T00:00:00.000Z"),
      ...past(`delete from betrokkene where id = '${id(11)}'`),
      ...past(`delete from partij where id = '${id(3)}'`)
    ])
    const term = (of: PassedTerm["of"], van: string, tot: string) => ({ terms: [{ of, van, tot }] })
    expect(await selectedAfter([], term("klantcontact", "2025-12-31T00:00:00.000Z", "2026-01-01T00:00:00.000Z")))
      .toEqual({ klantcontact: [40] })
    expect(await selectedAfter([], term("klantcontact", "2025-12-31T00:00:00.000Z", "2025-12-31T23:59:59.999Z")))
      .toEqual({})
    expect(await selectedAfter([], term("adres", moment, moment))).toEqual({ klantcontact: [10], partij: [3] })
    expect(await selectedAfter([], term("adres", "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"))).toEqual({})
  })

  it("is what has an open proposal to link on a ground on which the policy links", async () => {
    const proposal = (gronden: ReadonlyArray<string>) =>
      `update bevinding set voorstel = '${
        JSON.stringify({ soort: "koppelen", betrokkene: id(21), partij: id(1), gronden })
      }' where id = '${id(50)}'`
    await perform([...bevinding(50, "betrokkene", 21, "mogelijke-partij"), proposal(["email-en-naam"])])
    const gronden = ["email-en-naam", "telefoon-adres-en-naam"] as const
    expect(await selectedAfter([])).toEqual({})
    expect(await selectedAfter([], { gronden: ["telefoon-adres-en-naam"] })).toEqual({})
    expect(await selectedAfter([], { gronden })).toEqual({ klantcontact: [20] })
    await perform([proposal([])])
    expect(await selectedAfter([], { gronden })).toEqual({})
  })

  // Kills: a contact that is said to take place in 2099, and that no night looks at until then.
  it("is what was registered in a term although it is said to take place after that", async () => {
    await perform(ongekende(40, {}, "2099-01-01T00:00:00.000Z"))
    const term = (van: string, tot: string) => ({ terms: [{ of: "klantcontact" as const, van, tot }] })
    expect(await selectedAfter([], term("2025-12-31T00:00:00.000Z", "2026-11-23T01:59:59.999Z"))).toEqual({})
    expect(await selectedAfter([], term("2026-11-24T00:00:00.000Z", "2026-11-25T00:00:00.000Z"))).toEqual({})
    expect(await selectedAfter([], term("2098-01-01T00:00:00.000Z", "2099-01-01T00:00:00.000Z")))
      .toEqual({ klantcontact: [40] })
    await perform([
      ...past(`update klantcontact set plaatsgevonden_op = '2026-11-01T00:00:00Z' where id <> '${id(40)}'`)
    ])
    expect(await selectedAfter([], term(moment, moment))).toEqual({ klantcontact: [40] })
  })

  it("is what has an open finding about addresses of nobody", async () => {
    await perform([
      ...past(`delete from betrokkene where id = '${id(11)}'`),
      ...bevinding(50, "betrokkene", 11, "verweesd-adres")
    ])
    expect(await selectedAfter([])).toEqual({ klantcontact: [10], betrokkene: [11], partij: [11] })
  })
})
