import { freePort } from "@betrokkene/embedded-postgres"
import { Effect, Redacted, Result, Stream } from "effect"
import { assert, describe, it } from "vitest"
import { gewoneWijze, type Ophaalwijze } from "../../src/against/http-json.ts"
import { type Bron, leesAnderRegister, leesBron } from "../../src/against/source.ts"
import {
  adresgroep,
  digitaalAdres,
  identificator,
  type OpenKlant,
  openKlant,
  openKlantPartij,
  partijUuid
} from "./open-klant.ts"
import { file, readable, readAll, setAside } from "./other-register.ts"

const vlug: Ophaalwijze = { ...gewoneWijze, wachttijd: 1, tijdslimiet: 5_000 }

const bron = ({ url }: OpenKlant, token = "geheim-token"): Bron =>
  Result.getOrThrow(leesBron(url, { OPEN_KLANT_TOKEN: token }))

const lees = (dubbel: OpenKlant, wijze = vlug, token?: string) =>
  Effect.runPromise(Stream.runCollect(leesAnderRegister(bron(dubbel, token), wijze)))

const reden = (dubbel: OpenKlant, wijze = vlug, token?: string) =>
  Effect.runPromise(
    Effect.map(Effect.flip(Stream.runDrain(leesAnderRegister(bron(dubbel, token), wijze))), (fout) => fout.reden)
  )

const partijen = async (...json: ReadonlyArray<unknown>) =>
  (await lees(await openKlant(json))).map(({ partij }) => partij && readable(partij)) as ReadonlyArray<unknown>

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

const veel = (aantal: number) => Array.from({ length: aantal }, (_, index) => openKlantPartij(aantal - index))

describe("a partij of an Open Klant", () => {
  it("is read as a partij of this register, its empty texts as none, what is null as not told", async () => {
    assert.deepStrictEqual(await partijen(openKlantPartij(1)), [anna])
    assert.deepStrictEqual(
      await partijen(openKlantPartij(
        1,
        {
          partijIdentificatoren: [identificator(1, "bsn", "999990019"), identificator(2, "rsin", "")],
          partijIdentificatie: {
            contactnaam: { voorletters: "A.", voornaam: "", voorvoegselAchternaam: "de", achternaam: "Boer" }
          },
          bezoekadres: adresgroep({
            straatnaam: "Dorpsstraat",
            huisnummer: 12,
            huisnummertoevoeging: "a",
            postcode: "1234 AB",
            stad: "Ons Dorp",
            land: "NL"
          }),
          correspondentieadres: adresgroep({ adresregel1: "Postbus 100", postcode: "1234 AB", stad: "Ons Dorp" }),
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
    ["a postbus as a street", { straatnaam: "Postbus", huisnummer: 7, postcode: "1234 AB", stad: "Ons Dorp" }, {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 7,
      postcode: "1234AB",
      woonplaats: "Ons Dorp"
    }],
    ["an antwoordnummer", { adresregel1: "Antwoordnummer 7", postcode: "1234 AB", stad: "Ons Dorp" }, {
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
  ])("has a correspondentieadres of its kind: %s", async (_, groep, verwacht) => {
    assert.deepStrictEqual(await partijen(openKlantPartij(1, { correspondentieadres: adresgroep(groep) })), [{
      ...anna,
      correspondentieadres: verwacht
    }])
  })

  it("keeps what can be compared of an address or a number that this register refuses", async () => {
    const dubbel = await openKlant([
      openKlantPartij(1, {
        bezoekadres: adresgroep({ stad: "Ons Dorp" }),
        partijIdentificatoren: [identificator(1, "bsn", "123456789")]
      }, [digitaalAdres(1, "telefoonnummer", "0960000000")]),
      "geen partij"
    ])
    const gelezen = await lees(dubbel)
    assert.deepStrictEqual(setAside(gelezen), [
      "1 gelezen #/identificatoren/0/waarde bsn-ongeldig",
      "1 gelezen #/bezoekadres adres-onvindbaar",
      "1 gelezen #/digitaleAdressen/0/adres telefoonnummer-ongeldig",
      "2 # geen-object"
    ])
    assert.deepInclude(gelezen[0]?.partij, { contactnaam: anna.contactnaam, onvolledig: true } as never)
  })

  it("is an organisatie by its name, and a vestiging under the kvk-nummer of itself or of another partij", async () => {
    const eigen = identificator(1, "kvk_nummer", "12345678")
    const vanAnder = identificator(2, "kvk_nummer", "87654321")
    const organisatie = (nummer: number, ...partijIdentificatoren: ReadonlyArray<unknown>) =>
      openKlantPartij(nummer, {
        soortPartij: "organisatie",
        partijIdentificatie: { naam: "De Korenaar" },
        partijIdentificatoren
      })
    const dubbel = await openKlant([
      organisatie(1, eigen, identificator(3, "vestigingsnummer", "000012345678", eigen.uuid)),
      organisatie(2, identificator(4, "vestigingsnummer", "000012345679", vanAnder.uuid)),
      organisatie(3, identificator(5, "vestigingsnummer", "000012345680", identificator(9, "", "").uuid))
    ])
    dubbel.identificatoren.set(vanAnder.uuid, vanAnder)
    const gelezen = await lees(dubbel)
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

  it("tells nothing of digital addresses that did not come along whole, nor of a name that is not there", async () => {
    const { digitaleAdressen: _, voorkeurskanaal: _voorkeur, contactnaam: _naam, ...overig } = anna
    const een = openKlantPartij(1, { partijIdentificatie: null }, [digitaalAdres(1, "email", "anna@example.nl")])
    assert.deepStrictEqual(await partijen({ ...een, _expand: { digitaleAdressen: [] } }), [overig])
  })

  it("is read the same from an export, a partij on a line", async () => {
    const pad = await file("export.ndjson", `${JSON.stringify(openKlantPartij(1))}\n`)
    assert.deepStrictEqual(
      (await readAll({ soort: "ndjson", pad })).map(({ partij }) => partij && readable(partij)) as ReadonlyArray<
        unknown
      >,
      [anna]
    )
  })
})

describe("the API of an Open Klant", () => {
  it("is read page by page to the end, whatever host its answers name", async () => {
    const dubbel = await openKlant(veel(250))
    assert.deepStrictEqual((await lees(dubbel)).map(({ partij }) => partij?.id), veel(250).map(({ uuid }) => uuid))
    assert.deepStrictEqual(
      dubbel.gevraagd,
      [1, 2, 3].map((pagina) => `/klantinteracties/api/v1/partijen?expand=digitaleAdressen&page=${pagina}&pageSize=100`)
    )
  })

  it("passes nobody over when partijen come or go meanwhile (kills: a page that moved under the reader)", async () => {
    const dubbel = await openKlant(veel(350))
    dubbel.ingreep = (_vraag, _antwoord, hoeveelste) => {
      if (hoeveelste === 2) dubbel.partijen.unshift(openKlantPartij(900), openKlantPartij(901))
      if (hoeveelste === 3) dubbel.partijen.splice(0, 40)
      if (hoeveelste === 5) dubbel.partijen.splice(0, 90)
      return false
    }
    const gezien = new Set((await lees(dubbel)).map(({ partij }) => partij?.id))
    for (const partij of dubbel.partijen) assert.isTrue(gezien.has((partij as { readonly uuid: string }).uuid as never))
  })

  it("ends where the last page went", async () => {
    const dubbel = await openKlant(veel(101))
    dubbel.ingreep = (_vraag, _antwoord, hoeveelste) => {
      if (hoeveelste === 2) dubbel.partijen.pop()
      return false
    }
    assert.isAtLeast((await lees(dubbel)).length, 100)
  })

  it("is asked again when it is busy or away for a moment, as late as it says, and no further than that", async () => {
    const dubbel = await openKlant(veel(3))
    dubbel.ingreep = (_vraag, antwoord, hoeveelste) => {
      if (hoeveelste === 1) antwoord.writeHead(503, { "retry-after": "0" }).end("{}")
      if (hoeveelste === 2) antwoord.writeHead(429).end("{}")
      if (hoeveelste === 3) antwoord.destroy()
      return hoeveelste <= 3
    }
    assert.lengthOf(await lees(dubbel), 3)
    assert.lengthOf(dubbel.gevraagd, 4)
    const kapot = await openKlant([])
    kapot.ingreep = (_vraag, antwoord) => Boolean(antwoord.writeHead(500).end("Zoë Grafschrift"))
    assert.strictEqual(await reden(kapot, { ...vlug, herhalingen: 2 }), "status-500")
    assert.lengthOf(kapot.gevraagd, 3)
  })

  it.each<[string, OpenKlant["ingreep"]]>([
    ["status-302", (_vraag, antwoord) => Boolean(antwoord.writeHead(302, { location: "https://example.nl/" }).end())],
    ["status-404", (_vraag, antwoord) => Boolean(antwoord.writeHead(404).end("<html>"))],
    ["geen-json", (_vraag, antwoord) => Boolean(antwoord.writeHead(200).end("Zoë Grafschrift"))],
    [
      "antwoord-onverwacht",
      (_vraag, antwoord) => Boolean(antwoord.writeHead(200).end("{\"results\": \"Zoë Grafschrift\"}"))
    ],
    [
      "antwoord-onverwacht",
      (_vraag, antwoord) =>
        Boolean(antwoord.writeHead(200).end(JSON.stringify({ count: 1, next: "http://example.nl", results: [] })))
    ],
    ["antwoord-te-groot", (_vraag, antwoord) => Boolean(antwoord.writeHead(200).end(" ".repeat(70_000)))],
    ["tijd-verstreken", (_vraag, antwoord) => Boolean(antwoord.writeHead(200).write("{"))]
  ])(
    "that answers otherwise is read no further, at once where asking again is of no use: %s",
    async (verwacht, ingreep) => {
      const dubbel = await openKlant([])
      dubbel.ingreep = ingreep
      assert.strictEqual(await reden(dubbel, { ...vlug, grootste: 65_536, tijdslimiet: 300, herhalingen: 1 }), verwacht)
      assert.lengthOf(dubbel.gevraagd, verwacht === "tijd-verstreken" ? 2 : 1)
    }
  )

  it("is not there, or refuses the token", async () => {
    assert.strictEqual(await reden(await openKlant([]), vlug, "ander-token"), "status-401")
    const nergens: Bron = {
      soort: "open-klant",
      partijen: new URL(`http://127.0.0.1:${await freePort()}/partijen`),
      token: Redacted.make("x")
    }
    assert.strictEqual(
      await Effect.runPromise(
        Effect.map(
          Effect.flip(Stream.runDrain(leesAnderRegister(nergens, { ...vlug, herhalingen: 1 }))),
          (fout) => fout.reden
        )
      ),
      "ECONNREFUSED"
    )
  })
})
