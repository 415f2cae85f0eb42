import {
  type NumberedAdresFilter,
  type NumberedBetrokkeneFilter,
  type NumberedKlantcontactFilter,
  NumberedLists,
  type NumberedPartijFilter,
  Nummer
} from "@betrokkene/domain"
import { Schema } from "effect"
import { describe, it } from "vitest"
import { plannedRegister } from "../fixtures/planned-register.ts"

const { readsNoWholeTable } = plannedRegister(async (client) => {
  await client.query("update klantcontact set referentienummer = nummer where nummer <= '0000000999'")
  await client.query("analyze klantcontact")
})

const page = { skip: 0, aantal: 20 }
const nummer = Schema.decodeSync(Nummer)("777")

describe("a numbered page by a number that programs give, and its count, read no whole table", () => {
  const klantcontacten: ReadonlyArray<NumberedKlantcontactFilter> = [
    { nummer },
    { referentienummer: nummer },
    { referentienummer: nummer, kanaal: "telefoon", vertrouwelijk: false }
  ]
  for (const filter of klantcontacten) {
    it(`klantcontacten by ${Object.keys(filter).join(", ")}`, () =>
      readsNoWholeTable(NumberedLists.use((lists) => lists.klantcontacten(filter, page)), true))
  }
  const betrokkenen: ReadonlyArray<NumberedBetrokkeneFilter> = [
    { klantcontactNummer: nummer },
    { klantcontactReferentienummer: nummer },
    { partijNummer: nummer },
    { partijNummer: nummer, klantcontactReferentienummer: nummer }
  ]
  for (const filter of betrokkenen) {
    it(`betrokkenen by ${Object.keys(filter).join(", ")}`, () =>
      readsNoWholeTable(NumberedLists.use((lists) => lists.betrokkenen(filter, page)), true))
  }
  it("partijen by nummer", () =>
    readsNoWholeTable(NumberedLists.use((lists) => lists.partijen({ nummer }, page)), true))
  it("internetaken by nummer", () =>
    readsNoWholeTable(NumberedLists.use((lists) => lists.sideRecords("internetaak", { nummer: "777" }, page)), true))
  it("internetaken by the referentienummer of their klantcontact", () =>
    readsNoWholeTable(
      NumberedLists.use((lists) => lists.sideRecords("internetaak", { klantcontactReferentienummer: nummer }, page)),
      true
    ))
})

describe("65: a numbered page of digital addresses, and its count, read no whole table", () => {
  const filters: ReadonlyArray<Omit<NumberedAdresFilter, "geheim">> = [
    { adres: "betrokkene777@example.nl" },
    { isVerified: true },
    { isStandaardAdres: true, soorten: ["email"] },
    { referentie: "portaal" }
  ]
  for (const filter of filters) {
    it(`by ${Object.keys(filter).join(", ")}`, () =>
      readsNoWholeTable(NumberedLists.use((lists) => lists.digitaleAdressen({ geheim: true, ...filter }, page))))
  }
})

describe("62, 64: a numbered page of partijen, and its count, read no whole table", () => {
  const filters: ReadonlyArray<NumberedPartijFilter> = [
    { identificator: { soorten: ["vestigingsnummer"], kvkNummer: "00000050" } },
    { identificator: { soorten: ["vestigingsnummer"], waarde: "000037178598", kvkNummer: "00000050" } },
    ...(["bezoekadres", "correspondentieadres"] as const).flatMap((adres) => [
      { [adres]: { nummeraanduidingId: "0344200000011408" } },
      { [adres]: { land: "BE" } },
      ...[["x"], [undefined, "x"], [undefined, undefined, "x"]].map((adresregels) => ({ [adres]: { adresregels } }))
    ])
  ]
  for (const filter of filters) {
    it(`by ${JSON.stringify(filter)}`, () =>
      readsNoWholeTable(NumberedLists.use((lists) => lists.partijen(filter, page)), true))
  }
})
