import { assert, describe, it } from "vitest"
import { adrRules } from "../adr-ruleset/index.ts"
import { errorsIn } from "../src/lint.ts"
import { type Example, example } from "./example.ts"

/** How to spoil the example so that exactly this rule must be heard. */
const spoiled: { readonly [rule in keyof typeof adrRules]: (document: Example) => object } = {
  "adr-semantic-version": (document) => ({ ...document, info: { ...document.info, version: "1.2" } }),
  "adr-contact": (document) => ({
    ...document,
    info: { ...document.info, contact: { name: "Gemeente", url: "https://example.org" } }
  }),
  "adr-licence": (document) => ({ ...document, info: { ...document.info, license: {} } }),
  "adr-version-in-uri": (document) => ({ ...document, servers: [{ url: "https://example.org/api/v2" }] }),
  "adr-tls": (document) => ({ ...document, servers: [{ url: "http://example.org/api/v1" }] }),
  "adr-paths-kebab-case": (document) => withPath(document, "/andereDingen"),
  "adr-no-trailing-slash": (document) => withPath(document, "/dingen/"),
  "adr-plural-resources": (document) => withPath(document, "/ding/{id}"),
  "adr-standard-methods": (document) => withMethod(document, "trace", document.paths["/partijen/{id}"].get),
  "adr-operation-id": (document) => changed(document, { operationId: "" }),
  "adr-operation-described": (document) => changed(document, { summary: undefined, description: " " }),
  "adr-parameter-described": (document) => withParameter(document, { description: undefined }),
  "adr-no-sensitive-data-in-uri": (document) => withParameter(document, { name: "bsn", in: "query", required: false }),
  "adr-query-camel-case": (document) => withParameter(document, { name: "page_size" }),
  "adr-no-body-on-get-and-delete": (document) =>
    changed(document, { requestBody: { content: { "application/json": { schema: {} } } } }),
  "adr-operation-secured": (document) => changed(document, { security: [{}] }),
  "adr-unauthorised-described": (document) => withoutResponse(document, 401),
  "adr-problem-json": (document) =>
    withResponse(document, { 404: { ...document.paths["/partijen/{id}"].get.responses[200] } }),
  "adr-problem-members": (document) =>
    withResponse(document, {
      404: {
        ...lezen(document).responses[404],
        content: { "application/problem+json": { schema: { type: "object" } } }
      }
    }),
  "adr-api-version-header": (document) => withResponse(document, { 200: { description: "Gelukt." } }),
  "adr-bad-input-described": (document) => withoutResponse(document, 400),
  "adr-collection-is-list": (document) => ({
    ...document,
    paths: { ...document.paths, "/partijen": { get: { ...lezen(document), parameters: [], operationId: "lijst" } } }
  })
}

const lezen = (document: Example) => document.paths["/partijen/{id}"].get

const changed = (document: Example, change: object) => withMethod(document, "get", { ...lezen(document), ...change })

const withMethod = (document: Example, method: string, operation: object) => ({
  ...document,
  paths: { ...document.paths, "/partijen/{id}": { ...document.paths["/partijen/{id}"], [method]: operation } }
})

const withResponse = (document: Example, response: object) =>
  changed(document, { responses: { ...lezen(document).responses, ...response } })

const withoutResponse = (document: Example, status: number) =>
  changed(document, {
    responses: Object.fromEntries(Object.entries(lezen(document).responses).filter(([key]) => key !== String(status)))
  })

const withParameter = (document: Example, change: object) =>
  changed(document, {
    parameters: [...lezen(document).parameters, {
      ...lezen(document).parameters[0],
      name: "extra",
      in: "query",
      required: false,
      ...change
    }]
  })

const withPath = (document: Example, path: string) => {
  const parameters = path.includes("{") ? lezen(document).parameters : []
  const results = { 200: document.paths["/partijen"].get.responses[200] }
  return {
    ...document,
    paths: {
      ...document.paths,
      [path]: {
        get: {
          ...lezen(document),
          parameters,
          operationId: "extra",
          responses: { ...lezen(document).responses, ...results }
        }
      }
    }
  }
}

const rulesOf = (errors: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...new Set(errors.map((error) => error.replace(/:.*$/s, "")))].filter((rule) => rule.startsWith("adr-"))

describe("the ruleset", () => {
  it("finds nothing in a document that keeps every rule", async () => {
    assert.deepStrictEqual(await errorsIn(example()), [])
  })

  it.each(Object.keys(adrRules) as ReadonlyArray<keyof typeof adrRules>)(
    "%s is heard when it is broken, and it alone",
    async (rule) => {
      assert.deepStrictEqual(rulesOf(await errorsIn(spoiled[rule](example()))), [rule])
    }
  )

  it("hears what Spectral itself calls an error", async () => {
    const errors = await errorsIn(changed(example(), { operationId: "lijst" }))
    assert.deepStrictEqual(errors.map((error) => error.replace(/:.*$/s, "")), ["operation-operationId-unique"])
  })
})
