import { freePort } from "@betrokkene/embedded-postgres"
import { Effect, Redacted, Result, Stream } from "effect"
import { assert, describe, it } from "vitest"
import { defaultFetchMode, type FetchMode } from "../../src/against/http-json.ts"
import { type Bron, leesAnderRegister, leesBron } from "../../src/against/source.ts"
import {
  adresGroup,
  digitaalAdres,
  identificator,
  type OpenKlant,
  openKlant,
  openKlantPartij,
  partijUuid
} from "./open-klant.ts"
import { file, readable, readAll, setAside } from "./other-register.ts"

const fast: FetchMode = { ...defaultFetchMode, wachttijd: 1, tijdslimiet: 5_000 }

const bron = ({ url }: OpenKlant, token = "geheim-token"): Bron =>
  Result.getOrThrow(leesBron(url, { OPEN_KLANT_TOKEN: token }))

const lees = (dubbel: OpenKlant, mode = fast, token?: string) =>
  Effect.runPromise(Stream.runCollect(leesAnderRegister(bron(dubbel, token), mode)))

const reden = (dubbel: OpenKlant, mode = fast, token?: string) =>
  Effect.runPromise(
    Effect.map(Effect.flip(Stream.runDrain(leesAnderRegister(bron(dubbel, token), mode))), (fout) => fout.reden)
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

const many = (aantal: number) => Array.from({ length: aantal }, (_, index) => openKlantPartij(aantal - index))

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
          bezoekadres: adresGroup({
            straatnaam: "Dorpsstraat",
            huisnummer: 12,
            huisnummertoevoeging: "a",
            postcode: "1234 AB",
            stad: "Ons Dorp",
            land: "NL"
          }),
          correspondentieadres: adresGroup({ adresregel1: "Postbus 100", postcode: "1234 AB", stad: "Ons Dorp" }),
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
  ])("has a correspondentieadres of its kind: %s", async (_, group, expected) => {
    assert.deepStrictEqual(await partijen(openKlantPartij(1, { correspondentieadres: adresGroup(group) })), [{
      ...anna,
      correspondentieadres: expected
    }])
  })

  it("keeps what can be compared of an address or a number that this register refuses", async () => {
    const dubbel = await openKlant([
      openKlantPartij(1, {
        bezoekadres: adresGroup({ stad: "Ons Dorp" }),
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
    const { digitaleAdressen: _, voorkeurskanaal: _voorkeur, contactnaam: _naam, ...rest } = anna
    const one = openKlantPartij(1, { partijIdentificatie: null }, [digitaalAdres(1, "email", "anna@example.nl")])
    assert.deepStrictEqual(await partijen({ ...one, _expand: { digitaleAdressen: [] } }), [rest])
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
    const dubbel = await openKlant(many(250))
    assert.deepStrictEqual((await lees(dubbel)).map(({ partij }) => partij?.id), many(250).map(({ uuid }) => uuid))
    assert.deepStrictEqual(
      dubbel.gevraagd,
      [1, 2, 3].map((page) => `/klantinteracties/api/v1/partijen?expand=digitaleAdressen&page=${page}&pageSize=100`)
    )
  })

  // Kills: a page that moved under the reader.
  it("passes nobody over when partijen come or go meanwhile", async () => {
    const dubbel = await openKlant(many(350))
    dubbel.ingreep = (_query, _answer, ordinal) => {
      if (ordinal === 2) dubbel.partijen.unshift(openKlantPartij(900), openKlantPartij(901))
      if (ordinal === 3) dubbel.partijen.splice(0, 40)
      if (ordinal === 5) dubbel.partijen.splice(0, 90)
      return false
    }
    const gezien = new Set((await lees(dubbel)).map(({ partij }) => partij?.id))
    for (const partij of dubbel.partijen) assert.isTrue(gezien.has((partij as { readonly uuid: string }).uuid as never))
  })

  it("ends where the last page went", async () => {
    const dubbel = await openKlant(many(101))
    dubbel.ingreep = (_query, _answer, ordinal) => {
      if (ordinal === 2) dubbel.partijen.pop()
      return false
    }
    assert.isAtLeast((await lees(dubbel)).length, 100)
  })

  it("is asked again when it is busy or away for a moment, as late as it says, and no further than that", async () => {
    const dubbel = await openKlant(many(3))
    dubbel.ingreep = (_query, answer, ordinal) => {
      if (ordinal === 1) answer.writeHead(503, { "retry-after": "0" }).end("{}")
      if (ordinal === 2) answer.writeHead(429).end("{}")
      if (ordinal === 3) answer.destroy()
      return ordinal <= 3
    }
    assert.lengthOf(await lees(dubbel), 3)
    assert.lengthOf(dubbel.gevraagd, 4)
    const broken = await openKlant([])
    broken.ingreep = (_query, answer) => Boolean(answer.writeHead(500).end("Zoë Grafschrift"))
    assert.strictEqual(await reden(broken, { ...fast, herhalingen: 2 }), "status-500")
    assert.lengthOf(broken.gevraagd, 3)
  })

  it.each<[string, OpenKlant["ingreep"]]>([
    ["status-302", (_query, answer) => Boolean(answer.writeHead(302, { location: "https://example.nl/" }).end())],
    ["status-404", (_query, answer) => Boolean(answer.writeHead(404).end("<html>"))],
    ["geen-json", (_query, answer) => Boolean(answer.writeHead(200).end("Zoë Grafschrift"))],
    [
      "antwoord-onverwacht",
      (_query, answer) => Boolean(answer.writeHead(200).end("{\"results\": \"Zoë Grafschrift\"}"))
    ],
    [
      "antwoord-onverwacht",
      (_query, answer) =>
        Boolean(answer.writeHead(200).end(JSON.stringify({ count: 1, next: "http://example.nl", results: [] })))
    ],
    ["antwoord-te-groot", (_query, answer) => Boolean(answer.writeHead(200).end(" ".repeat(70_000)))],
    ["tijd-verstreken", (_query, answer) => Boolean(answer.writeHead(200).write("{"))]
  ])(
    "that answers otherwise is read no further, at once where asking again is of no use: %s",
    async (expected, intervention) => {
      const dubbel = await openKlant([])
      dubbel.ingreep = intervention
      assert.strictEqual(await reden(dubbel, { ...fast, grootste: 65_536, tijdslimiet: 300, herhalingen: 1 }), expected)
      assert.lengthOf(dubbel.gevraagd, expected === "tijd-verstreken" ? 2 : 1)
    }
  )

  it("is not there, or refuses the token", async () => {
    assert.strictEqual(await reden(await openKlant([]), fast, "ander-token"), "status-401")
    const nowhere: Bron = {
      soort: "open-klant",
      partijen: new URL(`http://127.0.0.1:${await freePort()}/partijen`),
      token: Redacted.make("x")
    }
    assert.strictEqual(
      await Effect.runPromise(
        Effect.map(
          Effect.flip(Stream.runDrain(leesAnderRegister(nowhere, { ...fast, herhalingen: 1 }))),
          (fout) => fout.reden
        )
      ),
      "ECONNREFUSED"
    )
  })
})
