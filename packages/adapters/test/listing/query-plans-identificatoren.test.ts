import { Identificatoren, IdentificatorId, type RecordedIdentificatorFilter } from "@betrokkene/domain"
import { Schema } from "effect"
import { describe, it } from "vitest"
import { plannedRegister } from "../fixtures/planned-register.ts"

const ids = { ofPartij: "", loose: "" }

const { readsNoWholeTable } = plannedRegister(async (client) => {
  const idOf = async (text: string): Promise<string> => (await client.query(text)).rows[0].id
  ids.ofPartij = await idOf(
    "select coalesce(identificator_id, eerste_identificator_id(partij_id, soort)) as id from identificator limit 1"
  )
  ids.loose = await idOf("select id from losseidentificator limit 1")
  await client.query("analyze identificator, losseidentificator")
})

describe("identificatoren are found in an index", () => {
  const id = (of: keyof typeof ids) => () => ({ id: Schema.decodeSync(IdentificatorId)(ids[of]) })
  const filters: ReadonlyArray<readonly [string, () => RecordedIdentificatorFilter]> = [
    ["by the id of one of a partij", id("ofPartij")],
    ["by the id of one of none", id("loose")],
    ["by value", () => ({ waarden: ["50000777"], soorten: ["kvk_nummer"] })],
    ["by value alone", () => ({ waarden: ["50000777"] })],
    ["by the kvk_nummer that it stands under", () => ({ soorten: ["vestigingsnummer"], kvkNummer: "50000777" })],
    ["by another number", () => ({ anderePartijIdentificator: "klant 12" })],
    ["a page of all", () => ({})]
  ]
  for (const [name, filter] of filters) {
    it(name, () => readsNoWholeTable(Identificatoren.use((all) => all.zoek(filter(), 20))))
  }
})
