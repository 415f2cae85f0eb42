import { RegisterUnavailable } from "@betrokkene/domain"
import { assert, it } from "vitest"
import { unavailableText } from "../src/index.ts"

it.each([
  ["migraties-ontbreken", /npm run migrate/u],
  ["42P01", /npm run migrate/u],
  ["programma-verouderd", /latere versie/u],
  ["3D000", /heeft de database niet die het adres noemt \(3D000\)/u],
  ["42501", /de rol in haar adres mag dit niet \(42501\)/u],
  ["25006", /neemt geen wijzigingen aan \(25006\)/u],
  ["28000", /weigert de aanmelding \(28000\)/u],
  ["28P01", /weigert de aanmelding \(28P01\)/u],
  ["pooler", /PostgreSQL zelf/u]
])("%s is explained", (reden, expected) => {
  assert.match(unavailableText(new RegisterUnavailable({ reden })) ?? "", expected)
})

it.each(["ECONNREFUSED", "verbinding", "toString"])("%s may pass", (reden) => {
  assert.isUndefined(unavailableText(new RegisterUnavailable({ reden })))
})
