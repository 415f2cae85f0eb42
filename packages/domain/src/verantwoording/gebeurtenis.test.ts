import { Option, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { unknownIdentity } from "../access/caller-identity.ts"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { gebeurtenissoorten, gebeurtenisVan } from "./gebeurtenis.ts"
import { accountedSoorten, HandelingId, handelingssoorten, handelingVan } from "./handeling.ts"

const id = Schema.decodeSync(HandelingId)("0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11")
const op = Schema.decodeSync(Tijdstip)("2026-11-23T09:15:00Z")
const naam = Schema.decodeSync(Medewerker)("balie")
const record = "7a4f0b52-35c4-4d0a-9a0f-2f6f1a4f0a01"

describe("gebeurtenisVan", () => {
  it("reports each change under the id of its handeling, with ids only", () => {
    const handeling = handelingVan(
      { soort: "gewijzigd", record: { soort: "betrokkene", id: record }, velden: ["rol"] },
      { naam, identiteit: unknownIdentity, verzoek: "v-1", activiteit: "a" },
      id,
      op
    )
    expect(gebeurtenisVan(handeling)).toEqual(
      Option.some({
        id,
        soort: "betrokkene-gewijzigd",
        subject: { soort: "betrokkene", id: record },
        op,
        verzoek: "v-1"
      })
    )
  })

  it("has one kind of event for each kind of handeling, and none for a read or the partij's side of a link", () => {
    const kinds = accountedSoorten.flatMap((soort) => handelingssoorten.map((what) => ({ soort, what }))).flatMap((
      { soort, what }
    ) =>
      Option.toArray(
        gebeurtenisVan(
          handelingVan({ soort: what, record: { soort, id: record } }, { naam, identiteit: unknownIdentity }, id, op)
        )
      )
        .map(
          (gebeurtenis) => gebeurtenis.soort
        )
    )
    expect(kinds.toSorted()).toEqual(gebeurtenissoorten.toSorted())
    expect(kinds.filter((kind) => /opgezocht|ingezien|partij-(?:ont|ge)koppeld/u.test(kind))).toEqual([])
  })
})
