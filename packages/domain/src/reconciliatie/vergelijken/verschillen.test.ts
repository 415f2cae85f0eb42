import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { anderePartij, comparedVelden, isSilentAbout, told } from "../../../testing/arbitraries/andere-partij.ts"
import { partijgegevens } from "../../../testing/arbitraries/partijgegevens.ts"
import { read } from "../../../testing/decoding.ts"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { readAnderePartij } from "./read-andere-partij.ts"
import { verschillen } from "./verschillen.ts"

const basis = {
  soortPartij: "persoon",
  identificatoren: [{ soort: "bsn", waarde: "999990019" }],
  contactnaam: { voorletters: "A.B.", voornaam: "Zoë", voorvoegselAchternaam: "van der", achternaam: "Boer" },
  bezoekadres: {
    soortBezoekadres: "binnenlands_adres",
    straat: "Dorpsstraat",
    huisnummer: 12,
    huisletter: "a",
    huisnummertoevoeging: "II",
    postcode: "1234AB",
    woonplaats: "Ons Dorp"
  },
  correspondentieadres: {
    soortCorrespondentieadres: "postbusnummer",
    postbusnummer: 100,
    postcode: "1234AB",
    woonplaats: "Ons Dorp"
  },
  digitaleAdressen: [
    { soortDigitaalAdres: "email", adres: "zoe@Example.NL" },
    { soortDigitaalAdres: "telefoonnummer", adres: "0670 123456" },
    { soortDigitaalAdres: "mastodon", adres: "@zoe@example.nl" }
  ],
  voorkeurskanaal: { soortDigitaalAdres: "telefoonnummer", adres: "0670 123456" },
  voorkeurstaal: { code: "nld" },
  indicatieGeheimhouding: false,
  indicatieActief: true
}

const here = read(Partijgegevens, basis)
const there = (different: object) => {
  const { objections: objections, partij } = readAnderePartij({ ...basis, ...different })
  assert.deepStrictEqual(objections, [])
  return partij
}
const gevonden = (different: object) =>
  verschillen(here, there(different)).map(({ part, uitkomst }) => `${part} ${uitkomst}`)

describe("the differences between two registers", () => {
  // Kills: silence taken for an answer.
  it("are none when the other register says the same, or nothing about some fields", () => {
    fc.assert(
      fc.property(
        partijgegevens,
        fc.option(fc.uuid(), { nil: undefined }),
        fc.subarray([...comparedVelden]),
        (gegevens, id, untold) => {
          assert.deepStrictEqual(verschillen(gegevens, isSilentAbout(told(gegevens, id), untold)), [])
        }
      )
    )
  })

  it("ignore the order of digital addresses of one kind", () => {
    const two = [...basis.digitaleAdressen, { soortDigitaalAdres: "email", adres: "werk@example.nl" }]
    assert.deepStrictEqual(
      verschillen(
        read(Partijgegevens, { ...basis, digitaleAdressen: two }),
        there({ digitaleAdressen: two.toReversed() })
      ),
      []
    )
  })

  it.each<[string, object]>([
    ["a telephone number", {
      digitaleAdressen: [basis.digitaleAdressen[2], {
        soortDigitaalAdres: "telefoonnummer",
        adres: "+31 (0)670-12 34 56"
      }, basis.digitaleAdressen[0]],
      voorkeurskanaal: null
    }],
    ["the domain of an e-mail address", {
      digitaleAdressen: [
        { soortDigitaalAdres: "email", adres: "zoe@example.nl", omschrijving: "werk" },
        ...basis.digitaleAdressen.slice(1)
      ]
    }],
    ["case and spaces of a name", {
      contactnaam: { voorletters: "A B", voornaam: " ZOË", voorvoegselAchternaam: "Van  Der", achternaam: "boer" }
    }],
    ["an accent that is put together", { contactnaam: { ...basis.contactnaam, voornaam: "Zoe\u0308" } }],
    ["the voorvoegsel, in the achternaam", {
      contactnaam: { voorletters: "A.B.", voornaam: "Zoë", achternaam: "van der Boer" }
    }],
    ["the huisletter, in the toevoeging", {
      bezoekadres: {
        soortBezoekadres: "binnenlands_adres",
        straat: "DORPSSTRAAT",
        huisnummer: 12,
        huisnummertoevoeging: "aII",
        postcode: "1234 ab",
        woonplaats: "ons dorp"
      }
    }],
    ["the Netherlands, named", { correspondentieadres: { ...basis.correspondentieadres, land: { code: "NL" } } }],
    ["a language by its other code", { voorkeurstaal: { code: "dut", naam: "Nederlands" } }]
  ])("is not how something is written: %s", (_, different) => {
    assert.deepStrictEqual(gevonden(different).filter((part) => !part.startsWith("voorkeurskanaal")), [])
  })

  it.each<[object, ReadonlyArray<string>]>([
    [{ contactnaam: { ...basis.contactnaam, voornaam: "Zoe" } }, ["contactnaam/voornaam anders"]],
    [{ contactnaam: { ...basis.contactnaam, achternaam: "Bakker" } }, ["contactnaam/achternaam anders"]],
    [{ contactnaam: { ...basis.contactnaam, voorletters: "A.C." } }, ["contactnaam/voorletters anders"]],
    [{ organisatienaam: "Bakkerij De Korenaar" }, ["organisatienaam alleen-daar"]],
    [{ bezoekadres: { ...basis.bezoekadres, huisnummer: 13 } }, ["bezoekadres/huisnummer anders"]],
    [{ bezoekadres: { ...basis.bezoekadres, huisletter: "b" } }, ["bezoekadres/huisnummertoevoeging anders"]],
    [{ bezoekadres: { ...basis.bezoekadres, aanduidingBijHuisnummer: "bij" } }, [
      "bezoekadres/aanduidingBijHuisnummer alleen-daar"
    ]],
    [{ bezoekadres: { ...basis.bezoekadres, nummeraanduidingId: "0123200000012345" } }, [
      "bezoekadres/nummeraanduidingId alleen-daar"
    ]],
    [{ bezoekadres: { soortBezoekadres: "buitenlands_adres", adresregel1: "Rue 1", land: { code: "BE" } } }, [
      "bezoekadres/adresregel1 alleen-daar",
      "bezoekadres/huisnummer alleen-hier",
      "bezoekadres/huisnummertoevoeging alleen-hier",
      "bezoekadres/land anders",
      "bezoekadres/postcode alleen-hier",
      "bezoekadres/soort anders",
      "bezoekadres/straat alleen-hier",
      "bezoekadres/woonplaats alleen-hier"
    ]],
    [{
      correspondentieadres: {
        soortCorrespondentieadres: "buitenlands_adres",
        adresregel1: "Rue 1",
        adresregel2: "1000",
        adresregel3: "Bruxelles",
        land: { code: "BE" }
      }
    }, [
      "correspondentieadres/adresregel1 alleen-daar",
      "correspondentieadres/adresregel2 alleen-daar",
      "correspondentieadres/adresregel3 alleen-daar",
      "correspondentieadres/land anders",
      "correspondentieadres/postbusnummer alleen-hier",
      "correspondentieadres/postcode alleen-hier",
      "correspondentieadres/soort anders",
      "correspondentieadres/woonplaats alleen-hier"
    ]],
    [{
      correspondentieadres: {
        soortCorrespondentieadres: "antwoordnummer",
        antwoordnummer: 100,
        postcode: "1234AB",
        woonplaats: "Ons Dorp"
      }
    }, [
      "correspondentieadres/antwoordnummer alleen-daar",
      "correspondentieadres/postbusnummer alleen-hier",
      "correspondentieadres/soort anders"
    ]],
    [{ correspondentieadres: { ...basis.correspondentieadres, postbusnummer: 101 } }, [
      "correspondentieadres/postbusnummer anders"
    ]],
    [{ correspondentieadres: { ...basis.correspondentieadres, postcode: "1234AC" } }, [
      "correspondentieadres/postcode anders"
    ]],
    [{ correspondentieadres: { ...basis.correspondentieadres, woonplaats: "Elders" } }, [
      "correspondentieadres/woonplaats anders"
    ]],
    [{ digitaleAdressen: basis.digitaleAdressen.slice(1) }, ["digitaleAdressen/email alleen-hier"]],
    [{ digitaleAdressen: [...basis.digitaleAdressen, { soortDigitaalAdres: "telefoonnummer", adres: "0671123456" }] }, [
      "digitaleAdressen/telefoonnummer anders"
    ]],
    [{ digitaleAdressen: [...basis.digitaleAdressen, { soortDigitaalAdres: "matrix", adres: "@zoe@example.nl" }] }, [
      "digitaleAdressen/overig anders"
    ]],
    [{ voorkeurskanaal: { soortDigitaalAdres: "email", adres: "zoe@example.nl" } }, ["voorkeurskanaal anders"]],
    [{ voorkeurskanaal: null }, ["voorkeurskanaal alleen-hier"]],
    [{ voorkeurstaal: { code: "fry" } }, ["voorkeurstaal anders"]],
    [{ indicatieGeheimhouding: true }, ["indicatieGeheimhouding anders"]],
    [{ indicatieActief: false }, ["indicatieActief anders"]],
    [{ identificatoren: [...basis.identificatoren, { soort: "rsin", waarde: "999990019" }] }, [
      "identificatoren/rsin alleen-daar"
    ]],
    [{ identificatoren: [] }, []],
    [{ digitaleAdressen: [], verteldeSoorten: ["email"] }, ["digitaleAdressen/email alleen-hier"]],
    [{ digitaleAdressen: [], verteldeSoorten: ["overig", "telefoonnummer"] }, [
      "digitaleAdressen/overig alleen-hier",
      "digitaleAdressen/telefoonnummer alleen-hier"
    ]]
  ])("is found and named, whichever part it is: %j", (different, expected) => {
    assert.deepStrictEqual(gevonden(different), expected)
  })

  it.each<[object, ReadonlyArray<string>]>([
    [{ identificatoren: [{ soort: "bsn", waarde: "999990020" }], voorkeurstaal: { code: "fry" } }, [
      "identificatoren/bsn anders"
    ]],
    [{ soortPartij: "contactpersoon", voorkeurstaal: { code: "fry" } }, ["soortPartij anders"]]
  ])("is told no further where it is doubtful that they are the same: %j", (different, expected) => {
    assert.deepStrictEqual(gevonden(different), expected)
  })

  it("never die, whatever two registers hold", () => {
    fc.assert(fc.property(partijgegevens, anderePartij, (gegevens, other) => {
      for (const { part, here: a, there: b, uitkomst } of verschillen(gegevens, other)) {
        assert.notStrictEqual(a, b)
        assert.strictEqual(uitkomst, b === "" ? "alleen-hier" : a === "" ? "alleen-daar" : "anders")
        assert.match(part, /^[A-Za-z/0-9_]+$/u)
      }
    }))
  })

  it("read stored values without trusting them", () => {
    const old = {
      soortPartij: 1,
      contactnaam: "J",
      bezoekadres: { soortBezoekadres: "iets", huisnummer: "12" },
      digitaleAdressen: [null, { soortDigitaalAdres: "email", adres: 7 }],
      identificatoren: [{}]
    }
    assert.isAtLeast(verschillen(old as unknown as typeof here, there({})).length, 1)
  })
})
