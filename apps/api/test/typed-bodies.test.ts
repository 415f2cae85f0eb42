import { describe, expect, it } from "vitest"
import { isJsonObject, type JsonObject } from "../src/http/json-value.ts"
import type { Route } from "../src/http/route.ts"
import { patchBetrokkene, putBetrokkene } from "../src/native/routes/betrokkenen/change.ts"
import { patchKlantcontact, putKlantcontact } from "../src/native/routes/klantcontacten/change.ts"
import { patchPartij, putPartij } from "../src/native/routes/partijen/change.ts"
import { acceptsRequest, componentSchemas, operationOf, requestValidator } from "./documented.ts"
import { created, elaborate, klantcontact, pathOf } from "./examples.ts"
import { type TestApp, testApp } from "./harness.ts"

const buitenlands = {
  adresregel1: "Hoofdstraat 1",
  adresregel2: "1000 Brussel",
  adresregel3: "Brussel",
  land: { code: "BE", naam: "België" }
}
const overseas = {
  bezoekadres: { soortBezoekadres: "buitenlands_adres", ...buitenlands },
  correspondentieadres: { soortCorrespondentieadres: "buitenlands_adres", ...buitenlands }
}
const received = {
  nummeraanduidingId: "0344200000011408",
  straatnaam: "Kerkstraat",
  huisnummer: 7,
  huisnummertoevoeging: "bis",
  postcode: "3511 AB",
  stad: "Utrecht",
  adresregel1: "Postbus 1",
  adresregel2: "Utrecht",
  adresregel3: "Nederland",
  land: "NL"
}
const zoalsOntvangen = { bezoekadres: received, correspondentieadres: received, voorkeurstaal: "nl" }
const { contactnaam, organisatienaam, communicatiekanaal: voorkeurskanaal, ...addresses } = elaborate.contactgegevens
const contactgegevens = { ...addresses, voorkeurskanaal, zoalsOntvangen }

/** The records of a kind, together with every property that one can have. */
const kinds = {
  klantcontact: {
    path: "/klantcontacten",
    put: putKlantcontact,
    patch: patchKlantcontact,
    records: [{
      ...klantcontact,
      plaatsgevondenOp: "2026-11-23T09:15:00Z",
      indicatieContactGelukt: true,
      zoalsOntvangen: { taal: "nl" }
    }]
  },
  betrokkene: {
    path: "/betrokkenen",
    put: putBetrokkene,
    patch: patchBetrokkene,
    records: [elaborate.contactgegevens, { ...elaborate.contactgegevens, ...overseas }].map((record) => ({
      ...record,
      zoalsOntvangen
    }))
  },
  partij: {
    path: "/partijen",
    put: putPartij,
    patch: patchPartij,
    records: [
      { ...contactgegevens, soortPartij: "persoon", contactnaam, interneNotitie: "Belt graag." },
      { ...contactgegevens, ...overseas, soortPartij: "organisatie", organisatienaam },
      { ...contactgegevens, soortPartij: "contactpersoon", contactnaam, organisatienaam }
    ]
  }
}

const makeRecords = async (app: TestApp, { path, records }: typeof kinds[keyof typeof kinds]) => {
  const { id: klantcontactId } = (await created(app, "/klantcontacten", klantcontact)).json
  const { id: partij } = (await created(app, "/partijen", { soortPartij: "organisatie", organisatienaam })).json
  // Of betrokkenen, the first is gekend and the others are ongekend.
  const references = (at: number) =>
    path === "/betrokkenen" ? { klantcontact: klantcontactId, rol: "klant", ...(at === 0 ? { partij } : {}) } : {}
  const received = await Promise.all(
    records.map((record, at) => created(app, path, { ...references(at), ...record }))
  )
  return received.map(({ json }) => pathOf(json))
}

const resolved = (schema: JsonObject): JsonObject => {
  const { $ref: reference } = schema
  return typeof reference === "string" ? resolved(componentSchemas[reference.split("/").at(-1) ?? ""] ?? {}) : schema
}

/** Every member that a body of the schema can have, as the path to it. */
const memberPaths = (schema: JsonObject): ReadonlyArray<ReadonlyArray<string>> => {
  const { anyOf, oneOf, properties } = resolved(schema)
  const members = anyOf ?? oneOf
  if (Array.isArray(members)) return members.flatMap((member: JsonObject) => memberPaths(member))
  return Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, property]) => [
    [name],
    ...memberPaths(property as JsonObject).map((path) => [name, ...path])
  ])
}

const patchSchemaOf = (route: Route): JsonObject =>
  operationOf(route).requestBody?.content["application/merge-patch+json"]?.schema ?? {}

const nullAt = ([name = "", ...rest]: ReadonlyArray<string>): JsonObject => ({
  [name]: rest.length === 0 ? null : nullAt(rest)
})

const anyVersion = { "If-Match": "*" }

describe.each(Object.entries(kinds))("the bodies that are documented for a %s", (_, kind) => {
  it("take null in a patch for exactly what can be removed", async () => {
    const paths = memberPaths(patchSchemaOf(kind.patch))
    expect(paths.length).toBeGreaterThan(10)
    const validate = requestValidator(kind.patch)
    const documented = paths.filter((path) => validate(nullAt(path)))
    const app = testApp()
    const taken: Array<ReadonlyArray<string>> = []
    let records = await makeRecords(app, kind)
    for (const path of paths) {
      const received = await Promise.all(
        records.map((record) => app.send("PATCH", record, { json: nullAt(path), headers: anyVersion }))
      )
      if (received.every(({ status }) => status !== 200)) continue
      taken.push(path)
      records = await makeRecords(app, kind)
    }
    expect(taken).toEqual(documented)
    expect(documented.length).toBeLessThan(paths.length)
  })

  it("take back in a PUT what was answered, with its nulls", async () => {
    const app = testApp()
    for (const record of await makeRecords(app, kind)) {
      const { json } = await app.send("GET", record)
      expect((await app.send("PUT", record, { json, headers: anyVersion })).status).toBe(200)
      acceptsRequest(kind.put, json)
    }
  })
})
