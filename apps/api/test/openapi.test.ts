import { describe, expect, it } from "vitest"
import { scopeTable } from "../src/access/scope.ts"
import { isJsonObject, type JsonObject } from "../src/http/json-value.ts"
import { openApiDocument } from "../src/native/openapi/document.ts"
import { routes } from "../src/native/routes/index.ts"
import { problemTable } from "../src/problems/problem-table.ts"
import { problemsBeforeOperations } from "../src/problems/problems-before-operations.ts"
import { testApp } from "./harness.ts"

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a document of which the parts are looked up by name
const document = openApiDocument(routes) as any

const operations: ReadonlyArray<readonly [string, string, JsonObject]> = Object.entries(
  document.paths as Record<string, Record<string, JsonObject>>
)
  .flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => [path, method, operation] as const))

/** The operations that are open to everybody, and so are no routes. */
const problemPages = ["get /problemen", "get /problemen/{code}"]

const objects = (value: unknown): ReadonlyArray<JsonObject> =>
  Array.isArray(value)
    ? value.flatMap(objects)
    : isJsonObject(value)
    ? [value, ...Object.values(value).flatMap(objects)]
    : []

describe("the OpenAPI document", () => {
  it("is served to everybody as it is made", async () => {
    const { headers, json } = await testApp().send("GET", "/api/v1/openapi.json", {
      token: null,
      headers: { Origin: "https://elders.example.nl" }
    })
    expect(json).toEqual(JSON.parse(JSON.stringify(document)))
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*")
  })

  it("says what it is, whose, and under which licence", () => {
    expect(document.openapi).toBe("3.1.0")
    expect(document.info).toMatchObject({
      version: "1.0.0",
      license: { name: "EUPL-1.2" },
      contact: { name: expect.any(String), url: expect.any(String), email: expect.any(String) }
    })
    expect(document.servers[0].url).toBe("/api/v1")
    expect(document.security).toEqual([{ token: [] }, { bearer: [] }])
  })

  it("has every route once, under a name of its own", () => {
    expect(operations.map(([path, method]) => `${method} ${path}`).toSorted()).toEqual(
      [...routes.map(({ method, path }) => `${method} ${path}`), ...problemPages].toSorted()
    )
    expect(new Set(operations.map(([, , { operationId }]) => operationId)).size).toBe(operations.length)
    for (const [path] of operations) {
      expect(path).toMatch(/^(?:\/(?:[a-z]+(?:-[a-z]+)*|\{id\}|\{digitaalAdres\}|\{code\}))+$/u)
    }
  })

  it("points nowhere that is not there", () => {
    for (const { $ref: reference } of objects(document)) {
      if (typeof reference !== "string") continue
      const found = reference.slice(2).split("/").reduce<unknown>(
        (value, part) => isJsonObject(value) ? value[part] : undefined,
        document
      )
      expect(found, reference).toBeDefined()
    }
    expect(JSON.stringify(document)).not.toContain("$defs")
  })

  it("describes every operation, parameter, schema and property in words", () => {
    for (const [path, method, operation] of operations) {
      for (const name of ["summary", "description", "operationId"]) {
        expect(operation[name], `${method} ${path}`).toMatch(/\S/u)
      }
      for (const parameter of operation["parameters"] as ReadonlyArray<JsonObject>) {
        if (!("$ref" in parameter)) {
          expect(parameter["description"], `${method} ${path} ${String(parameter["name"])}`).toMatch(/\S/u)
        }
      }
    }
    for (const [name, schema] of Object.entries<JsonObject>(document.components.schemas)) {
      expect(schema["description"], name).toMatch(/\S/u)
    }
    for (const { properties } of objects(document.components.schemas)) {
      if (!isJsonObject(properties)) continue
      for (const [name, property] of Object.entries(properties)) {
        expect(isJsonObject(property) && property["description"], `${name}, in Dutch and in English`).toMatch(
          /^\S.*\((?!undefined)[^()]+\)$/u
        )
      }
    }
  })

  it("has the API-Version on every answer, and problem+json with an example on every refusal", () => {
    for (const [path, method, { responses }] of operations) {
      for (const [status, response] of Object.entries(responses as Record<string, JsonObject>)) {
        expect(response["headers"], `${method} ${path} ${status}`).toHaveProperty("API-Version")
        if (Number(status) < 400) continue
        expect(Object.keys(response["content"] as JsonObject)).toEqual(["application/problem+json"])
        expect(JSON.stringify(response)).toContain("#/components/examples/")
      }
      if (!problemPages.includes(`${method} ${path}`)) {
        expect(Object.keys(responses as JsonObject)).toEqual(expect.arrayContaining(["400", "401", "500", "503"]))
      }
    }
  })

  it("tells the scopes of every operation, for each way to sign in, and the meaning of each scope", () => {
    for (const { alsoScopes = [], method, path, scopes } of routes) {
      const { description, responses, security } = document.paths[path][method]
      expect(security, `${method} ${path}`).toEqual(
        Object.keys(document.components.securitySchemes).map((scheme) => ({ [scheme]: scopes }))
      )
      for (const { scopes: besides, when } of [{ scopes, when: "Scope:" }, ...alsoScopes]) {
        for (const scope of besides) expect(description).toMatch(new RegExp(`${when}.*\`${scope}\``, "u"))
      }
      expect(responses["403"].content["application/problem+json"].examples).toHaveProperty("geen-recht")
    }
    for (const [scope, meaning] of Object.entries(scopeTable)) {
      expect(document.info.description).toContain(`- \`${scope}\`: ${meaning}`)
    }
  })

  it("documents every problem at an operation, or as one that comes before any operation is found", () => {
    const atOperations = operations.flatMap(([, , { responses }]) =>
      objects(responses).flatMap(({ examples }) => isJsonObject(examples) ? Object.keys(examples) : [])
    )
    const before = Object.keys(problemsBeforeOperations)
    expect(Object.keys(problemTable).filter((code) => !atOperations.includes(code) && !before.includes(code))).toEqual(
      []
    )
    for (const code of before) expect(document.info.description).toContain(`- \`${code}\`: `)
  })

  it("shares a schema under one name", () => {
    expect(Object.keys(document.components.schemas).filter((name) => /_|Encoded/u.test(name))).toEqual([])
  })
})
