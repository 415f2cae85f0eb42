import { type Circumstances, type DossierQuery, geenBeleid, type Regel, Tijdstip } from "@betrokkene/domain"
import { blockKinds } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import type { RawBuilder } from "kysely"
import { describe, expect, it } from "vitest"
import {
  chooseKlantcontacten,
  chooseOneKlantcontact
} from "../../src/postgres/reconciliation/dossiers/choose-klantcontacten.ts"
import { chooseOnePartij, choosePartijen } from "../../src/postgres/reconciliation/dossiers/choose-partijen.ts"
import { chooseSharing } from "../../src/postgres/reconciliation/dossiers/choose-sharing.ts"
import type { Condition } from "../../src/postgres/reconciliation/dossiers/conditions.ts"
import { inKeyRange, withIds } from "../../src/postgres/reconciliation/dossiers/key-range.ts"
import { largeBlocks } from "../../src/postgres/reconciliation/dossiers/large-blocks.ts"
import { ofKlantcontact, ofPartij } from "../../src/postgres/reconciliation/dossiers/regels.ts"
import {
  deletionOfVerweesde,
  ofBetrokkenen,
  ofPartijen
} from "../../src/postgres/reconciliation/dossiers/verweesde-adressen.ts"
import { formattedSql } from "./formatted-sql.ts"

const circumstances: Circumstances = {
  peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"),
  beleid: { ...geenBeleid, bewaartermijnen: [{ kanaal: "balie", dagen: 365 }, { dagen: 1000 }] }
}

const [first, last] = ["10000000-0000-4000-8000-000000000000", "20000000-0000-4000-8000-000000000000"]
const within = inKeyRange({ na: first, tot: last })
const largestBlock = 20

const asking = (regels: ReadonlyArray<Regel>): DossierQuery => ({ circumstances, regels })

const queries: Readonly<Record<string, RawBuilder<unknown>>> = {
  "klantcontacten": chooseKlantcontacten(
    within,
    asking(["geen-initiator", "geheim-en-afwijkend", "gegevens-van-partij-in-ongekende"])
  ),
  "klantcontacten-with-these-ids": chooseKlantcontacten(withIds([first, last]), asking(["geen-initiator"])),
  "one-klantcontact": chooseOneKlantcontact(first, largestBlock),
  "partijen": choosePartijen(within, asking(["dubbele-partij-identificator"])),
  "one-partij": chooseOnePartij(first, largestBlock),
  "sharing": chooseSharing(blockKinds.map((soort) => ({ soort, key: `a ${soort}` })), largestBlock),
  "large-blocks": largeBlocks(largestBlock),
  "verweesde-adressen-of-betrokkenen": ofBetrokkenen(within),
  "verweesde-adressen-of-partijen": ofPartijen(within),
  "delete-verweesde-adressen": deletionOfVerweesde({ soort: "partij", id: first } as never)
}

// The texts stand in dossiers/*.sql. After a change that is meant, `npx vitest run test/sql -u` writes them anew.
describe("the SQL that chooses dossiers", () => {
  it.each(Object.entries(queries))("%s is as kept", async (name, query) => {
    await expect(formattedSql(query)).toMatchFileSnapshot(`dossiers/${name}.sql`)
  })
})

/** The conditions of a rule, each after a line that says what it is over. */
const textOf = (conditions: object): string =>
  Object.entries(conditions).map(([kind, condition]) =>
    typeof condition === "function"
      ? `-- ${kind}\n${formattedSql((condition as Condition)(circumstances))}`
      : `-- ${kind}\n`
  ).join("\n")

describe("the SQL that says where a rule may find something", () => {
  it.each(Object.entries(ofKlantcontact))("in a klantcontact: %s is as kept", async (regel, conditions) => {
    await expect(textOf(conditions)).toMatchFileSnapshot(`dossiers/klantcontact/${regel}.sql`)
  })

  it.each(Object.entries(ofPartij))("in a partij: %s is as kept", async (regel, conditions) => {
    await expect(textOf(conditions)).toMatchFileSnapshot(`dossiers/partij/${regel}.sql`)
  })
})
