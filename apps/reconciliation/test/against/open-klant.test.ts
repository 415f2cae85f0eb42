import { assert, describe, it } from "vitest"
import { adresGroup, digitaalAdres, identificator, openKlant, openKlantPartij, partijUuid } from "./open-klant.ts"
import { file, readable, readAll, setAside } from "./other-register.ts"
import { readWith } from "./read-open-klant.ts"

const partijen = async (...json: ReadonlyArray<unknown>) =>
  (await readWith(await openKlant(json))).map(({ partij }) => partij && readable(partij)) as ReadonlyArray<unknown>

const anna = {
  id: partijUuid(1),
  soortPartij: "persoon",
  identificatoren: [],
  contactnaam: { voornaam: "Anna", achternaam: "Boer" },
  bezoekadres: null,
  correspondentieadres: null,
  digitaleAdressen: [],
  voorkeurskanaal: null,
  voorkeurstaal: null,
  indicatieActief: true
}

describe("a partij of an Open Klant", () => {
  it("is read as a partij of this register; empty texts are absent, null is unknown", async () => {
    assert.deepStrictEqual(await partijen(openKlantPartij(1)), [anna])
    assert.deepStrictEqual(
      await partijen(openKlantPartij(
        1,
        {
          partijIdentificatoren: [identificator(1, "bsn", "999990019"), identificator(2, "rsin", "")],
          partijIdentificatie: {
            contactnaam: { voorletters: "A.", voornaam: "", voorvoegselAchternaam: "de", achternaam: "Boer" }
          },
          bezoekadres: adresGroup({
            straatnaam: "Dorpsstraat",
            huisnummer: 12,
            huisnummertoevoeging: "a",
            postcode: "1234 AB",
            city: "Ons Dorp",
            land: "NL"
          }),
          correspondentieadres: adresGroup({ adresregel1: "Postbus 100", postcode: "1234 AB", city: "Ons Dorp" }),
          voorkeursDigitaalAdres: { uuid: digitaalAdres(2, "", "").uuid },
          voorkeurstaal: "nld",
          indicatieGeheimhouding: true,
          indicatieActief: false
        },
        [
          digitaalAdres(1, "email", "anna@example.nl", "werk"),
          digitaalAdres(2, "telefoonnummer", "+31670123456"),
          digitaalAdres(3, "telefoonnummer", "0670123456"),
          digitaalAdres(4, "overig", "@anna")
        ]
      )),
      [{
        ...anna,
        identificatoren: [{ soort: "bsn", waarde: "999990019" }],
        contactnaam: { voorletters: "A.", voorvoegselAchternaam: "de", achternaam: "Boer" },
        bezoekadres: {
          soortBezoekadres: "binnenlands_adres",
          straat: "Dorpsstraat",
          huisnummer: 12,
          huisletter: "a",
          postcode: "1234AB",
          woonplaats: "Ons Dorp",
          land: { code: "NL", naam: "Nederland" }
        },
        correspondentieadres: {
          soortCorrespondentieadres: "postbusnummer",
          postbusnummer: 100,
          postcode: "1234AB",
          woonplaats: "Ons Dorp"
        },
        digitaleAdressen: [
          { soortDigitaalAdres: "email", adres: "anna@example.nl", omschrijving: "werk" },
          { soortDigitaalAdres: "telefoonnummer", adres: "+31670123456" },
          { soortDigitaalAdres: "overig", adres: "@anna" }
        ],
        voorkeurskanaal: { soortDigitaalAdres: "telefoonnummer", adres: "+31670123456" },
        voorkeurstaal: { code: "nld", naam: "Nederlands" },
        indicatieGeheimhouding: true,
        indicatieActief: false
      }]
    )
  })

  it.each<[string, Readonly<Record<string, unknown>>, object | null]>([
    ["abroad", { adresregel1: "Rue 1", land: "BE" }, {
      soortCorrespondentieadres: "buitenlands_adres",
      adresregel1: "Rue 1",
      land: { code: "BE", naam: "België" }
    }],
    ["a postbus as a street", { straatnaam: "Postbus", huisnummer: 7, postcode: "1234 AB", city: "Ons Dorp" }, {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 7,
      postcode: "1234AB",
      woonplaats: "Ons Dorp"
    }],
    ["an antwoordnummer", { adresregel1: "Antwoordnummer 7", postcode: "1234 AB", city: "Ons Dorp" }, {
      soortCorrespondentieadres: "antwoordnummer",
      antwoordnummer: 7,
      postcode: "1234AB",
      woonplaats: "Ons Dorp"
    }],
    ["a toevoeging of several", { huisnummer: 1, huisnummertoevoeging: "A - 2e", postcode: "1234 AB" }, {
      soortCorrespondentieadres: "binnenlands_adres",
      huisnummer: 1,
      huisnummertoevoeging: "A2e",
      postcode: "1234AB"
    }],
    ["none", {}, null]
  ])("has a correspondentieadres of its kind: %s", async (_, group, expected) => {
    assert.deepStrictEqual(await partijen(openKlantPartij(1, { correspondentieadres: adresGroup(group) })), [{
      ...anna,
      correspondentieadres: expected
    }])
  })

  it("keeps the comparable parts of an address or number that this register refuses", async () => {
    const dubbel = await openKlant([
      openKlantPartij(1, {
        bezoekadres: adresGroup({ city: "Ons Dorp" }),
        partijIdentificatoren: [identificator(1, "bsn", "123456789")]
      }, [digitaalAdres(1, "telefoonnummer", "0960000000")]),
      "geen partij"
    ])
    const gelezen = await readWith(dubbel)
    assert.deepStrictEqual(setAside(gelezen), [
      "1 gelezen #/identificatoren/0/waarde bsn-ongeldig",
      "1 gelezen #/bezoekadres adres-onvindbaar",
      "1 gelezen #/digitaleAdressen/0/adres telefoonnummer-ongeldig",
      "2 # geen-object"
    ])
    assert.deepInclude(gelezen[0]?.partij, { contactnaam: anna.contactnaam, onvolledig: true } as never)
  })

  it("is an organisatie by its name, and a vestiging under its own or another partij's kvk-nummer", async () => {
    const own = identificator(1, "kvk_nummer", "12345678")
    const vanAnder = identificator(2, "kvk_nummer", "87654321")
    const organisatie = (nummer: number, ...partijIdentificatoren: ReadonlyArray<unknown>) =>
      openKlantPartij(nummer, {
        soortPartij: "organisatie",
        partijIdentificatie: { naam: "De Korenaar" },
        partijIdentificatoren
      })
    const dubbel = await openKlant([
      organisatie(1, own, identificator(3, "vestigingsnummer", "000012345678", own.uuid)),
      organisatie(2, identificator(4, "vestigingsnummer", "000012345679", vanAnder.uuid)),
      organisatie(3, identificator(5, "vestigingsnummer", "000012345680", identificator(9, "", "").uuid))
    ])
    dubbel.identificatoren.set(vanAnder.uuid, vanAnder)
    const gelezen = await readWith(dubbel)
    assert.deepStrictEqual(
      gelezen.map(({ partij }) => partij && readable(partij).identificatoren) as ReadonlyArray<unknown>,
      [
        [{ soort: "kvk_nummer", waarde: "12345678" }, {
          soort: "vestigingsnummer",
          waarde: "000012345678",
          kvkNummer: "12345678"
        }],
        [{ soort: "vestigingsnummer", waarde: "000012345679", kvkNummer: "87654321" }],
        []
      ]
    )
    assert.strictEqual(gelezen[0]?.partij?.organisatienaam, "De Korenaar")
    assert.deepStrictEqual(setAside(gelezen), ["3 gelezen #/identificatoren/0 kvk-nummer-onbekend"])
  })

  it("says nothing about incomplete digital addresses or an absent name", async () => {
    const { digitaleAdressen: _, voorkeurskanaal: _voorkeur, contactnaam: _naam, ...rest } = anna
    const one = openKlantPartij(1, { partijIdentificatie: null }, [digitaalAdres(1, "email", "anna@example.nl")])
    assert.deepStrictEqual(await partijen({ ...one, _expand: { digitaleAdressen: [] } }), [rest])
  })

  it("is read the same from an export with a partij per line", async () => {
    const pad = await file("export.ndjson", `${JSON.stringify(openKlantPartij(1))}\n`)
    assert.deepStrictEqual(
      (await readAll({ soort: "ndjson", pad })).map(({ partij }) => partij && readable(partij)) as ReadonlyArray<
        unknown
      >,
      [anna]
    )
  })
})
