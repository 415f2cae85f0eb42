import { assert, describe, it } from "vitest"
import { columns } from "../../src/against/csv-columns.ts"
import { file, readable, readAll, refusal, setAside } from "./other-register.ts"

const csv = async (inhoud: string | Uint8Array) => ({ soort: "csv" as const, pad: await file("ander.csv", inhoud) })

const partijen = async (inhoud: string) =>
  (await readAll(await csv(inhoud))).map(({ partij }) => partij && readable(partij)) as ReadonlyArray<unknown>

/** A row with these cells in the columns with their names. */
const row = (cells: Readonly<Record<string, string>>, separator = ";"): string =>
  `${Object.keys(cells).join(separator)}\n${
    Object.values(cells).map((cell) => `"${cell.replaceAll("\"", "\"\"")}"`).join(separator)
  }\n`

describe("a CSV file", () => {
  it("gives every column its place", async () => {
    const [persoon] = await partijen(row({
      id: "0D0E7F0E-6B0F-4A55-8D7F-6F3A3A3F1C11",
      soort_partij: "persoon",
      bsn: "999990019",
      voorletters: "A.",
      voornaam: "Anna",
      voorvoegsel_achternaam: "de",
      achternaam: "Boer",
      bezoekadres_straat: "Dorpsstraat",
      bezoekadres_huisnummer: "12",
      bezoekadres_huisletter: "a",
      bezoekadres_huisnummertoevoeging: "II",
      bezoekadres_aanduiding_bij_huisnummer: "bij",
      bezoekadres_postcode: "1234 ab",
      bezoekadres_woonplaats: "Ons Dorp",
      bezoekadres_nummeraanduiding_id: "0123200000012345",
      bezoekadres_land: "NL",
      correspondentieadres_adresregel1: "Rue 1",
      correspondentieadres_adresregel2: "1000",
      correspondentieadres_adresregel3: "Bruxelles",
      correspondentieadres_land: "BE",
      email: "anna@example.nl | werk@example.nl",
      telefoonnummer: "0670123456",
      voorkeurskanaal: "email",
      voorkeurstaal: "dut",
      indicatie_geheimhouding: "Nee",
      indicatie_actief: "1"
    }))
    assert.deepStrictEqual(persoon, {
      id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      soortPartij: "persoon",
      identificatoren: [{ soort: "bsn", waarde: "999990019" }],
      contactnaam: { voorletters: "A.", voornaam: "Anna", voorvoegselAchternaam: "de", achternaam: "Boer" },
      bezoekadres: {
        soortBezoekadres: "binnenlands_adres",
        straat: "Dorpsstraat",
        huisnummer: 12,
        huisletter: "a",
        huisnummertoevoeging: "II",
        aanduidingBijHuisnummer: "bij",
        postcode: "1234AB",
        woonplaats: "Ons Dorp",
        nummeraanduidingId: "0123200000012345",
        land: { code: "NL", naam: "Nederland" }
      },
      correspondentieadres: {
        soortCorrespondentieadres: "buitenlands_adres",
        adresregel1: "Rue 1",
        adresregel2: "1000",
        adresregel3: "Bruxelles",
        land: { code: "BE", naam: "België" }
      },
      digitaleAdressen: [
        { soortDigitaalAdres: "email", adres: "anna@example.nl" },
        { soortDigitaalAdres: "email", adres: "werk@example.nl" },
        { soortDigitaalAdres: "telefoonnummer", adres: "0670123456" }
      ],
      verteldeSoorten: ["email", "telefoonnummer"],
      voorkeurskanaal: { soortDigitaalAdres: "email", adres: "anna@example.nl" },
      voorkeurstaal: { code: "nld", naam: "Nederlands" },
      indicatieGeheimhouding: false,
      indicatieActief: true
    })
    const [organisatie, antwoordnummer] = await Promise.all([
      partijen(row({
        soort_partij: "organisatie",
        rsin: "999990019",
        kvk_nummer: "12345678",
        vestigingsnummer: "000012345678",
        vestigingsnummer_kvk_nummer: "12345678",
        organisatienaam: "De \"Korenaar\"; bakkerij",
        correspondentieadres_postbusnummer: "100",
        correspondentieadres_postcode: "1234AB",
        correspondentieadres_woonplaats: "Ons Dorp"
      }, ",")),
      partijen(
        row({
          rsin: "999990019",
          correspondentieadres_antwoordnummer: "7",
          correspondentieadres_postcode: "1234AB",
          correspondentieadres_woonplaats: "Ons Dorp"
        })
      )
    ])
    assert.deepStrictEqual(organisatie, [{
      soortPartij: "organisatie",
      identificatoren: [{ soort: "rsin", waarde: "999990019" }, { soort: "kvk_nummer", waarde: "12345678" }, {
        soort: "vestigingsnummer",
        waarde: "000012345678",
        kvkNummer: "12345678"
      }],
      organisatienaam: "De \"Korenaar\"; bakkerij",
      correspondentieadres: {
        soortCorrespondentieadres: "postbusnummer",
        postbusnummer: 100,
        postcode: "1234AB",
        woonplaats: "Ons Dorp"
      }
    }])
    assert.deepStrictEqual(antwoordnummer, [{
      identificatoren: [{ soort: "rsin", waarde: "999990019" }],
      correspondentieadres: {
        soortCorrespondentieadres: "antwoordnummer",
        antwoordnummer: 7,
        postcode: "1234AB",
        woonplaats: "Ons Dorp"
      }
    }])
  })

  it("leaves fields without a column unknown, and reads an empty cell as absent", async () => {
    assert.deepStrictEqual(await partijen("BSN ;opmerking\n999990019;hallo\n"), [{
      identificatoren: [{ soort: "bsn", waarde: "999990019" }]
    }])
    assert.deepStrictEqual(
      await partijen(
        "bsn;achternaam;bezoekadres_straat;email;voorkeurskanaal;voorkeurstaal;indicatie_actief;organisatienaam\n" +
          "999990019;;;;;;;\n"
      ),
      [{
        identificatoren: [{ soort: "bsn", waarde: "999990019" }],
        contactnaam: null,
        bezoekadres: null,
        digitaleAdressen: [],
        verteldeSoorten: ["email"],
        voorkeurskanaal: null,
        voorkeurstaal: null,
        organisatienaam: null
      }]
    )
  })

  // Kills: a quote that swallows the lines after it.
  it("is read to the end; unreadable parts are set aside by line and code", async () => {
    const gelezen = await readAll(
      await csv([
        "bsn,achternaam,bezoekadres_huisnummer,bezoekadres_postcode,indicatie_actief,voorkeurskanaal," +
        "vestigingsnummer,email",
        "999990019,Boer,12,1234AB,ja,,,",
        "999990020,\"Bakker,12,1234AB,ja,,,",
        "999990032,Smid,12,1234AB,ja,,,",
        "999990044,Smid,12",
        "999990056,Smid,twaalf,1234AB,misschien,mail,,",
        "999990068,Smid,12,1234AB,ja,,000012345678,mail",
        ",,,,,,,",
        "",
        "999990081,\"Smid \"\"de oude\"\"\",12,1234AB,ja,,,"
      ].join("\r\n"))
    )
    assert.deepStrictEqual(setAside(gelezen), [
      "3 # geen-csv",
      "5 # aantal-kolommen",
      "6 gelezen #/bezoekadres/huisnummer type-onjuist",
      "6 gelezen #/voorkeurskanaal type-onjuist",
      "6 gelezen #/indicatieActief type-onjuist",
      "7 gelezen #/identificatoren/1/kvkNummer verplicht",
      "7 gelezen #/digitaleAdressen/0/adres email-ongeldig"
    ])
    assert.deepStrictEqual(gelezen.map(({ plaats: place }) => place), [2, 3, 4, 5, 6, 7, 10])
    assert.deepInclude(gelezen.at(-1)?.partij, { contactnaam: { achternaam: "Smid \"de oude\"" } } as never)
  })

  it("is refused if its first row has no identifying column or cannot be read", async () => {
    for (
      const [inhoud, reden] of [
        ["achternaam;postcode\nBoer;1234AB\n", "kolommen-ontbreken"],
        ["bsn;BSN\n1;2\n", "kolom-dubbel"],
        ["\"bsn;achternaam\n", "geen-csv"],
        ["\n\n", "geen-csv"]
      ] as const
    ) assert.strictEqual(await refusal(await csv(inhoud)), reden, inhoud)
    assert.strictEqual(await refusal(await csv(Uint8Array.from([0x62, 0xe9, 0x0a]))), "geen-utf-8")
    assert.deepStrictEqual(await readAll(await csv("")), [])
  })

  it("has documented names of columns", () => {
    for (const naam of Object.keys(columns)) assert.match(naam, /^[a-z]+(?:_[a-z0-9]+)*$/u)
  })
})
