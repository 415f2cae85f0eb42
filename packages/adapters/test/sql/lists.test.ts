import {
  type BetrokkeneFilter,
  type BetrokkeneId,
  type BevindingFilter,
  type CallerIdentity,
  DigitaalAdres,
  type KlantcontactFilter,
  type KlantcontactId,
  type KlantcontactSortField,
  type NumberedAdresFilter,
  type NumberedKlantcontactFilter,
  type PageRequest,
  type PartijFilter,
  type PartijId,
  type RaadplegingFilter,
  type ShownRecord,
  type SideFilter,
  type VerantwoordRecord
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { raadplegingen } from "../../src/postgres/audit/raadplegingen.ts"
import { verantwoording } from "../../src/postgres/audit/verantwoording.ts"
import { betrokkenen } from "../../src/postgres/betrokkene/betrokkenen.ts"
import { klantcontacten } from "../../src/postgres/klantcontact/klantcontacten.ts"
import { numberedLists } from "../../src/postgres/listing/numbered-lists.ts"
import { partijen } from "../../src/postgres/partij/partijen.ts"
import { bevindingen } from "../../src/postgres/reconciliation/bevindingen.ts"
import { reconciliaties } from "../../src/postgres/reconciliation/reconciliaties.ts"
import { sideRecords } from "../../src/postgres/side-records/side-records.ts"
import { recordedSql } from "./recorded-sql.ts"
import { early, firstPage, id, late, pageAfter, pageBefore } from "./values.ts"

const period = { plaatsgevondenVanaf: early, plaatsgevondenTot: late }
const digitaalAdres = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres: "Anna@example.nl" })

interface List<Filter> {
  readonly filter: Filter
  readonly field?: KlantcontactSortField
  readonly browse?: PageRequest
}

describe("the SQL of lists is as it is kept", () => {
  const ofBetrokkenen: Readonly<Record<string, List<BetrokkeneFilter>>> = {
    "all": { filter: {} },
    "in-a-period": { filter: period },
    "in-a-period-by-registration": { filter: period, field: "registratiedatum" },
    "in-a-period-after-a-place": { filter: period, browse: pageAfter },
    "in-a-period-before-a-place": { filter: period, browse: pageBefore },
    "klanten-gekend": { filter: { rol: "klant", gekend: true } },
    "initiators-by-registration": { filter: { ...period, initiator: true }, field: "registratiedatum" },
    "of-a-partij": { filter: { ...period, partij: id(1) } },
    "of-a-klantcontact-by-registration": { filter: { ...period, klantcontact: id(2) }, field: "registratiedatum" },
    "with-a-digital-address": { filter: { ...period, digitaalAdres }, browse: pageAfter }
  }
  it.each(Object.entries(ofBetrokkenen))("betrokkenen: %s", async (name, { browse, field, filter }) => {
    const sql = await recordedSql((access) =>
      betrokkenen(access).browse(filter, field ?? "plaatsgevondenOp", browse ?? firstPage)
    )
    await expect(sql).toMatchFileSnapshot(`lists/betrokkenen-${name}.sql`)
  })

  const ofKlantcontacten: Readonly<Record<string, List<KlantcontactFilter>>> = {
    "all-before-a-place": { filter: {}, browse: pageBefore },
    "by-kanaal-in-a-period": { filter: { ...period, kanaal: "balie" } },
    "by-kanaal-in-a-period-by-registration": {
      filter: { ...period, kanaal: "balie" },
      field: "registratiedatum",
      browse: pageAfter
    },
    "with-a-nummer": { filter: { nummer: "0000000001" as never } }
  }
  it.each(Object.entries(ofKlantcontacten))("klantcontacten: %s", async (name, { browse, field, filter }) => {
    const sql = await recordedSql((access) =>
      klantcontacten(access).browse(filter, field ?? "plaatsgevondenOp", browse ?? firstPage)
    )
    await expect(sql).toMatchFileSnapshot(`lists/klantcontacten-${name}.sql`)
  })

  const ofPartijen: Readonly<Record<string, List<PartijFilter>>> = {
    "organisaties": { filter: { soortPartij: "organisatie", indicatieGeheimhouding: false }, browse: pageAfter },
    "with-a-digital-address": { filter: { digitaalAdres } }
  }
  it.each(Object.entries(ofPartijen))("partijen: %s", async (name, { browse, filter }) => {
    const sql = await recordedSql((access) => partijen(access).browse(filter, browse ?? firstPage))
    await expect(sql).toMatchFileSnapshot(`lists/partijen-${name}.sql`)
  })

  it.each(Object.entries<SideFilter<"onderwerpobject">>({
    "all": {},
    "of-a-klantcontact": { klantcontact: id(2) },
    "of-an-object": { objectId: "1", codeObjecttype: "zaak" }
  }))("onderwerpobjecten: %s", async (name, filter) => {
    const sql = await recordedSql((access) => sideRecords(access).browse("onderwerpobject", filter, pageAfter))
    await expect(sql).toMatchFileSnapshot(`lists/onderwerpobjecten-${name}.sql`)
  })

  it("what stands beside klantcontacten and partijen", async () => {
    const sql = await recordedSql((access) =>
      sideRecords(access).beside([{ soort: "klantcontact", ids: [id(2)] }, { soort: "partij", ids: [id(1)] }], 20)
    )
    await expect(sql).toMatchFileSnapshot("lists/side-records-beside.sql")
  })

  it("what is read along with klantcontacten and partijen", async () => {
    const sql = await recordedSql((access) => {
      const lists = numberedLists(access)
      return Effect.all([
        lists.klantcontactWithAlong(id(2) as KlantcontactId),
        lists.alongPartijen([id(1) as PartijId], { notSecret: true })
      ])
    })
    await expect(sql).toMatchFileSnapshot("lists/read-along.sql")
  })

  const ofBevindingen: Readonly<Record<string, List<BevindingFilter>>> = {
    "open-of-a-regel": { filter: { regel: "geen-initiator", ernst: "waarschuwing", toestand: "open" } },
    "of-a-run": { filter: { reconciliatie: id(3) } },
    "about-a-record": { filter: { record: id(4) }, browse: pageBefore }
  }
  it.each(Object.entries(ofBevindingen))("bevindingen: %s", async (name, { browse, filter }) => {
    const sql = await recordedSql((access) => bevindingen(access).browse(filter, browse ?? firstPage))
    await expect(sql).toMatchFileSnapshot(`lists/bevindingen-${name}.sql`)
  })

  /** Nothing is on it, so that what there is in all is counted too. */
  const furtherPage = { skip: 20, aantal: 20 }

  // Kills: a part of a text that is looked for in every klantcontact there is.
  it("numbered klantcontacten by a part of a text", async () => {
    const filter = { partOfOnderwerp: "tegel", partOfInhoud: "kerk" }
    const sql = await recordedSql((access) => numberedLists(access).klantcontacten(filter, furtherPage))
    expect(sql.match(/limit 100000/gu)).toHaveLength(3)
  })

  // Kills: a part of an address that is looked for in every address there is, or in the newest where few can match.
  it("numbered digital addresses and klantcontacten by a part of an address", async () => {
    const bounds = async (work: Parameters<typeof recordedSql>[0]) =>
      (await recordedSql(work)).match(/limit 100000/gu)?.length
    const adressen = (filter: Partial<NumberedAdresFilter>) =>
      bounds((access) => numberedLists(access).digitaleAdressen({ geheim: true, ...filter }, furtherPage))
    const klantcontacten = (filter: NumberedKlantcontactFilter) =>
      bounds((access) => numberedLists(access).klantcontacten(filter, furtherPage))
    expect(await adressen({})).toBe(1)
    expect(await adressen({ partOfAdres: "tegel" })).toBe(5)
    expect(await adressen({ partOfOmschrijving: "tegel", referentie: "portaal" })).toBe(5)
    expect(await adressen({ partOfAdres: "tegel", partij: id(1) as PartijId })).toBe(1)
    expect(await adressen({ partOfAdres: "tegel", betrokkene: id(1) as BetrokkeneId })).toBe(1)
    expect(await klantcontacten({})).toBe(1)
    expect(await klantcontacten({ partOfDigitaalAdres: "tegel" })).toBe(3)
    expect(await klantcontacten({ partOfDigitaalAdres: "tegel", partOfOnderwerp: "tegel" })).toBe(5)
  })

  it("reconciliaties", async () => {
    const sql = await recordedSql((access) => reconciliaties(access).browse(pageAfter))
    await expect(sql).toMatchFileSnapshot("lists/reconciliaties.sql")
  })

  it.each(Object.entries<RaadplegingFilter>({
    "of-a-record": { record: { soort: "partij", id: id(5) } },
    "of-a-reader": { identiteit: "instellingen" as CallerIdentity, vanaf: early, tot: late }
  }))("raadplegingen-%s", async (name, filter) => {
    const sql = await recordedSql((access) => raadplegingen(access).browse(filter, pageBefore))
    await expect(sql).toMatchFileSnapshot(`lists/raadplegingen-${name}.sql`)
  })

  it("the latest about records", async () => {
    const records: ReadonlyArray<ShownRecord> = [{ soort: "partij", id: id(5) }, { soort: "betrokkene", id: id(6) }]
    const sql = await recordedSql((access) =>
      Effect.all([
        raadplegingen(access).latestAbout(records, 20),
        verantwoording(access).latestAbout(records, 20),
        bevindingen(access).latestAbout([id(5), id(6)], 20)
      ])
    )
    await expect(sql).toMatchFileSnapshot("lists/latest-about.sql")
  })

  it("handelingen", async () => {
    const record: VerantwoordRecord = { soort: "partij", id: id(5) }
    const sql = await recordedSql((access) => verantwoording(access).browse(record, pageBefore))
    await expect(sql).toMatchFileSnapshot("lists/handelingen.sql")
  })
})
