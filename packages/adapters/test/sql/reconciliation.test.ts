import type { Bevinding, Medewerker, ReconciliatiePart, RecordReference } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { bevindingen } from "../../src/postgres/reconciliation/bevindingen.ts"
import { herstelpunten } from "../../src/postgres/reconciliation/herstelpunten.ts"
import { addParts, completePart, progressOf, splitPart, takePart } from "../../src/postgres/reconciliation/parts.ts"
import { addSetAside } from "../../src/postgres/reconciliation/reconciliaties.ts"
import { reporting } from "../../src/postgres/reconciliation/report-bevindingen.ts"
import { type Resolution, resolvePage } from "../../src/postgres/reconciliation/resolve-bevindingen.ts"
import { formattedSql } from "./formatted-sql.ts"
import { recordedSql } from "./recorded-sql.ts"
import { early, id } from "./values.ts"

const door = "nacht" as Medewerker
const klantcontact: RecordReference = { soort: "klantcontact", id: id(1) }
const bevinding: Bevinding = { regel: "geen-initiator", records: [klantcontact], kenmerken: [], rustOp: [] }
const resolution: Resolution = {
  reconciliatie: id(2),
  regels: ["geen-initiator"],
  selected: false,
  door,
  op: early
}
const part: ReconciliatiePart = { reconciliatie: id(2), stap: "partij", volgnummer: 1, range: { na: id(3) }, poging: 1 }

describe("the SQL of the reconciliation is as it is kept", () => {
  it.each(Object.entries({
    "report-bevindingen": reporting([{ id: id(4), bevinding, place: 0, digest: "digest" }], {
      reconciliatie: id(2),
      op: early
    }),
    "resolve-first-page": resolvePage(resolution, undefined),
    "resolve-next-page-of-what-was-selected": resolvePage(
      { ...resolution, selected: true },
      { gevonden_op: early, id: id(5) }
    ),
    "add-parts": addParts({ id: id(2) } as Parameters<typeof addParts>[0], [part]),
    "take-part": takePart(id(2), door, 60_000),
    "complete-part": completePart(part, door, { gelezen: 1, regels: [] }, 5),
    "split-part": splitPart(part, door, id(6)),
    "progress": progressOf(id(2)),
    "add-set-aside": addSetAside(id(2), [{ record: klantcontact, reden: "onleesbaar" }])
  }))("%s", async (name, query) => {
    await expect(formattedSql(query)).toMatchFileSnapshot(`reconciliation/${name}.sql`)
  })

  it("erase of findings and of what it takes to undo them", async () => {
    const sql = [
      await recordedSql((access) => bevindingen(access).erase([klantcontact])),
      await recordedSql((access) => bevindingen(access).spare(id(2), [klantcontact])),
      await recordedSql((access) => herstelpunten(access).erase([{ soort: "partij", id: id(7) }], true)),
      await recordedSql((access) => herstelpunten(access).erase([klantcontact], false))
    ].join("\n")
    await expect(sql).toMatchFileSnapshot("reconciliation/erase.sql")
  })
})
