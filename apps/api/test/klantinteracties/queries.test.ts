import { expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { countedQueries } from "./counted-queries.ts"

/** What the register was asked for each list, with this many contacts in it, each of another partij. */
const askedWith = async (contacts: number) => {
  const { asked, register } = countedQueries()
  const { get, native, post } = contractApp({}, register)
  for (let made = 0; made < contacts; made++) {
    const { json: { klantcontact } } = await native("POST", "/registraties", {
      klantcontact: { kanaal: "balie", onderwerp: "Verhuizing" },
      rol: "klant",
      contactgegevens: { digitaleAdressen: [{ soortDigitaalAdres: "email", adres: `balie${made}@example.nl` }] },
      identificatie: { soort: "kvk_nummer", waarde: String(10_000_000 + made) },
      partijgegevens: {
        soortPartij: "organisatie",
        organisatienaam: "De Ketting",
        digitaleAdressen: [{ soortDigitaalAdres: "email", adres: `post${made}@example.nl` }]
      }
    })
    const actor = await post("/actoren", { naam: "Balie", soortActor: "medewerker" })
    const of = { uuid: klantcontact.id }
    await post("/actorklantcontacten", { actor: { uuid: actor.json.uuid }, klantcontact: of })
    await post("/internetaken", {
      aanleidinggevendKlantcontact: of,
      toegewezenAanActor: { uuid: actor.json.uuid },
      gevraagdeHandeling: "Terugbellen",
      status: "te_verwerken"
    })
    const [partij] = (await get("/partijen?pageSize=1")).json.results
    const categorie = await post("/categorieen", { naam: "Ondernemer" })
    await post("/categorie-relaties", { partij: { uuid: partij.uuid }, categorie: { uuid: categorie.json.uuid } })
    await post("/rekeningnummers", { partij: { uuid: partij.uuid }, iban: "NL91ABNA0417164300" })
  }
  const lists = [
    "/klantcontacten",
    "/klantcontacten?expand=hadBetrokkenen,hadBetrokkenen.wasPartij,hadBetrokkenen.digitaleAdressen",
    "/klantcontacten?hadBetrokkene__wasPartij__partijIdentificator__objectId=10000000",
    "/klantcontacten?expand=leiddeTotInterneTaken,gingOverOnderwerpobjecten,omvatteBijlagen",
    "/internetaken?status=te_verwerken",
    "/betrokkenen?expand=digitaleAdressen",
    "/partijen?expand=digitaleAdressen,betrokkenen,betrokkenen.hadKlantcontact,categorieRelaties",
    "/categorie-relaties?categorie__naam=Ondernemer",
    "/digitaleadressen?verstrektDoorPartij__partijIdentificator__objectId=10000000",
    "/digitaleadressen?adres__icontains=POST",
    "/klantcontacten?hadBetrokkene__digitaaladres__adres__icontains=BALIE",
    "/digitaleadressen?expand=verstrektDoorBetrokkene,verstrektDoorBetrokkene.hadKlantcontact,"
    + "verstrektDoorBetrokkene.hadKlantcontact.leiddeTotInterneTaken",
    ...await Promise.all(["klantcontacten", "partijen", "betrokkenen", "digitaleadressen"].map(async (collection) => {
      const [newest] = (await get(`/${collection}?pageSize=1`)).json.results
      return `/${collection}/${newest.uuid}`
    }))
  ]
  const all: Array<readonly [string, ReadonlyArray<string>]> = []
  for (const list of lists) {
    asked.length = 0
    expect((await get(list)).status).toBe(200)
    all.push([list.replace(/[0-9a-f-]{36}/u, "{uuid}"), [...asked]])
  }
  return all
}

it("59, 61: a list costs the same queries whatever is in it, and whatever is written out behind it", async () => {
  const few = await askedWith(1)
  expect(await askedWith(20)).toEqual(few)
  const klantcontacten = ["klantcontacten", "alongKlantcontacten"]
  expect(few.map(([, asked]) => asked)).toEqual([
    klantcontacten,
    [...klantcontacten, "betrokkenenVanKlantcontacten", "zoekAll", "alongPartijen", "zoekAll"],
    klantcontacten,
    klantcontacten,
    ["sideRecords"],
    ["betrokkenen"],
    ["partijen", "alongPartijen", "zoekAll", "betrokkenenVanPartijen", "zoekAll", "alongKlantcontacten"],
    ["sideRecords", "zoekAll"],
    ["digitaleAdressen"],
    ["digitaleAdressen"],
    klantcontacten,
    ["digitaleAdressen", "zoekAll", "zoekAll", "alongKlantcontacten"],
    ["klantcontactWithAlong"],
    ["partijWithAlong", "zoekAll"],
    ["zoek"],
    ["digitaleAdressen"]
  ])
})
