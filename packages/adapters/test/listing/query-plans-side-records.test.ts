import {
  DigitaalAdresId,
  type KlantcontactId,
  type NumberedBetrokkeneFilter,
  type NumberedKlantcontactFilter,
  NumberedLists,
  type NumberedPartijFilter,
  type NumberedSideFilter,
  type PartijId,
  type SideFilter,
  SideRecords,
  type SideSoort,
  type Tijdstip,
  type Versie
} from "@betrokkene/domain"
import { type Effect, Schema } from "effect"
import { describe, it } from "vitest"
import { idOf } from "../fixtures/filled-register.ts"
import { type Asked, plannedRegister } from "../fixtures/planned-register.ts"

const ids = { klantcontact: "", busyKlantcontact: "", busyActor: "", actor: "", onderwerpobject: "", partij: "" }

const { readsNoWholeTable, readsOnlyThePage } = plannedRegister(async (client) => {
  ids.klantcontact = await idOf(client, "klantcontact", 777)
  ids.busyKlantcontact = await idOf(client, "klantcontact", 1)
  ids.actor = await idOf(client, "actor", 777)
  ids.busyActor = await idOf(client, "actor", 1)
  ids.partij = await idOf(client, "partij", 777)
  ids.onderwerpobject = await idOf(client, "onderwerpobject", 777)
})

describe("a page of side records is read from an index, in its order", () => {
  const filters: ReadonlyArray<readonly [string, () => SideFilter<"onderwerpobject">]> = [
    ["all", () => ({})],
    ["klantcontact", () => ({ klantcontact: ids.klantcontact })],
    ["a klantcontact with thousands", () => ({ klantcontact: ids.busyKlantcontact })],
    ["an earlier klantcontact", () => ({ wasKlantcontact: ids.klantcontact })],
    ["an object", () => ({ objectId: "object777" })],
    ["an object with thousands", () => ({ objectId: "object" })],
    ["an object of a kind in a register", () => ({
      objectId: "object777",
      codeObjecttype: "zaak",
      codeRegister: "zaken",
      codeSoortObjectId: "uuid"
    })],
    ["a kind of object that is common", () => ({ codeObjecttype: "zaak" })],
    ["a kind of object that is rare", () => ({ codeObjecttype: "taak" })],
    ["a register that is rare", () => ({ codeRegister: "ander" })],
    ["a kind of id that is rare", () => ({ codeSoortObjectId: "nummer" })]
  ]
  for (const [name, filter] of filters) {
    it(
      name,
      () => readsOnlyThePage((browse) => SideRecords.use((all) => all.browse("onderwerpobject", filter(), browse)))
    )
  }
})

describe("a page of actoren, or of what they took part in, is read from an index, in its order", () => {
  const ofActoren: ReadonlyArray<readonly [string, SideFilter<"actor">]> = [
    ["an actor by its object", { objectId: "actor777" }],
    ["a kind of actor that is common", { soortActor: "medewerker" }],
    ["a kind of actor that is rare", { soortActor: "geautomatiseerde_actor" }],
    ["actoren that are not actief", { indicatieActief: "false" }],
    ["an actor by its object, kind and whether it is actief", {
      objectId: "actor777",
      soortActor: "medewerker",
      indicatieActief: "true"
    }]
  ]
  for (const [name, filter] of ofActoren) {
    it(name, () => readsOnlyThePage((browse) => SideRecords.use((all) => all.browse("actor", filter, browse))))
  }

  const ofInternetaken: ReadonlyArray<readonly [string, () => SideFilter<"internetaak">]> = [
    ["the internetaken of an actor", () => ({ actoren: ids.actor })],
    ["the internetaken of an actor with thousands", () => ({ actoren: ids.busyActor })],
    ["the internetaken that are still to be done", () => ({ status: "te_verwerken" })],
    ["the internetaken that are done", () => ({ status: "verwerkt" })],
    ["an internetaak by its number", () => ({ nummer: "777" })]
  ]
  for (const [name, filter] of ofInternetaken) {
    it(name, () => readsOnlyThePage((browse) => SideRecords.use((all) => all.browse("internetaak", filter(), browse))))
  }

  const ofActorklantcontacten: ReadonlyArray<readonly [string, () => SideFilter<"actorklantcontact">]> = [
    ["the actoren of a klantcontact", () => ({ klantcontact: ids.klantcontact })],
    ["the klantcontacten of an actor with thousands", () => ({ actor: ids.busyActor })]
  ]
  for (const [name, filter] of ofActorklantcontacten) {
    it(
      name,
      () => readsOnlyThePage((browse) => SideRecords.use((all) => all.browse("actorklantcontact", filter(), browse)))
    )
  }
})

describe("a numbered page of side records, and their count, read no whole table", () => {
  const filters: ReadonlyArray<readonly [SideSoort, () => NumberedSideFilter]> = [
    ["onderwerpobject", () => ({})],
    ["onderwerpobject", () => ({ objectId: "object777", open: true })],
    ["actor", () => ({ naam: "Iemand" })],
    ["actor", () => ({ partOfNaam: "iemand" })],
    ["actor", () => ({ objectId: "actor777", partOfNaam: "Actor" })],
    ["internetaak", () => ({ naamOfActor: "Iemand" })],
    ["internetaak", () => ({ klantcontactNummer: "777" as never })],
    ["internetaak", () => ({ actoren: ids.actor })],
    ["internetaak", () => ({ toegewezenOp: "2022-01-03T08:00:00.000Z" })],
    ["actorklantcontact", () => ({ klantcontact: ids.klantcontact })],
    ["rekeningnummer", () => ({ iban: "NL00X777" })],
    ["rekeningnummer", () => ({ bic: "ABNANL77", notSecret: true })],
    ["rekeningnummer", () => ({ partij: ids.partij, voorkeur: "true" })],
    ["vertegenwoordiging", () => ({ vertegenwoordigdePartij: ids.partij, notSecret: true })],
    ["categorierelatie", () => ({ partijNummer: "777" as never })],
    ["categorierelatie", () => ({ naamOfCategorie: "Categorie 777" })],
    ["categorierelatie", () => ({ beginDatum: "2024-03-01", eindDatum: "2024-03-02" })]
  ]
  for (const [soort, filter] of filters) {
    it(`${soort} by ${Object.keys(filter()).join(", ") || "nothing"}`, () =>
      readsNoWholeTable(
        NumberedLists.use((lists) => lists.sideRecords(soort, filter() as never, { skip: 40, aantal: 20 }))
      ))
  }
})

describe("partijen by what stands beside them, and what stands beside them, are read from indexes", () => {
  const filters: ReadonlyArray<() => NumberedPartijFilter> = [
    () => ({ representedBy: ids.partij as PartijId, notSecret: true }),
    () => ({ categorienamen: ["Categorie 777", "Categorie 778"] })
  ]
  for (const filter of filters) {
    it(`by ${Object.keys(filter()).join(", ")}`, () =>
      readsNoWholeTable(NumberedLists.use((lists) => lists.partijen(filter(), { skip: 0, aantal: 20 }))))
  }

  it("along", () =>
    readsNoWholeTable(
      NumberedLists.use((lists) => lists.alongPartijen([ids.partij as PartijId], { notSecret: true }))
    ))

  it("along with a partij", () =>
    readsNoWholeTable(NumberedLists.use((lists) => lists.partijWithAlong(ids.partij as PartijId, {}))))

  it("along with a klantcontact that has thousands", () =>
    readsNoWholeTable(
      NumberedLists.use((lists) => lists.klantcontactWithAlong(ids.busyKlantcontact as KlantcontactId))
    ))

  it("those that wait for their partij", () =>
    readsNoWholeTable(SideRecords.use((all) => all.dropWaiting("2022-01-03T08:00:00.000Z" as Tijdstip, 10))))
})

describe("62, 63: a numbered page of klantcontacten or betrokkenen, and their count, read no whole table", () => {
  const object = { objectId: "object777", codeObjecttype: "zaak", codeRegister: "zaken", codeSoortObjectId: "uuid" }
  const contacts: ReadonlyArray<readonly [string, () => NumberedKlantcontactFilter]> = [
    ["one onderwerpobject", () => ({ onderwerp: object })],
    ["the id of an onderwerpobject", () => ({ onderwerp: { id: ids.onderwerpobject } })],
    ["an earlier onderwerpobject", () => ({ wasOnderwerp: object, open: true })]
  ]
  for (const [name, filter] of contacts) {
    it(`by ${name}`, () =>
      readsNoWholeTable(NumberedLists.use((lists) => lists.klantcontacten(filter(), { skip: 0, aantal: 20 }))))
  }

  const people: ReadonlyArray<NumberedBetrokkeneFilter> = [
    { organisatienaam: "De Ketting" },
    ...["voorletters", "voornaam", "voorvoegselAchternaam", "achternaam"].map((part) => ({
      contactnaam: { [part]: "Boer" }
    }))
  ]
  for (
    const digitaalAdres of [
      { adres: "betrokkene777@example.nl" },
      { adres: "0670 009990" },
      { id: Schema.decodeSync(DigitaalAdresId)("7b0f9c4e-7a35-4a55-8a34-2a4d6b9f0d11") }
    ]
  ) {
    it(`by the ${Object.keys(digitaalAdres).join()} of a digital address`, () =>
      readsNoWholeTable(
        NumberedLists.use((lists) => lists.betrokkenen({ digitaalAdres }, { skip: 0, aantal: 20 }))
      ))
  }
  for (const filter of people) {
    it(`by ${Object.keys(filter.contactnaam ?? filter).join(", ")}`, () =>
      readsNoWholeTable(NumberedLists.use((lists) => lists.betrokkenen(filter, { skip: 0, aantal: 20 }))))
  }
})

describe("a side record that is looked up or deleted is found by an index", () => {
  const cases: ReadonlyArray<readonly [string, () => Effect.Effect<unknown, unknown, Asked>]> = [
    ["side record by id", () => SideRecords.use((all) => all.zoek("onderwerpobject", ids.onderwerpobject as never))],
    [
      "what stands beside a klantcontact",
      () => SideRecords.use((all) => all.beside([{ soort: "klantcontact", ids: [ids.klantcontact] }], 20))
    ],
    [
      "what goes with an actor",
      () => SideRecords.use((all) => all.dropBeside({ soort: "actor", ids: [ids.actor] }, 1000))
    ],
    [
      "what goes with a klantcontact",
      () => SideRecords.use((all) => all.dropBeside({ soort: "klantcontact", ids: [ids.klantcontact] }, 1000))
    ],
    [
      "a side record that is deleted",
      () => SideRecords.use((all) => all.verwijder("onderwerpobject", ids.onderwerpobject as never, 1 as Versie))
    ]
  ]
  for (const [name, work] of cases) {
    it(name, () => readsNoWholeTable(work()))
  }
})
