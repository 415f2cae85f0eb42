import { assert, describe, it } from "vitest"
import { adrRules } from "../adr-ruleset/index.ts"
import { lintErrors } from "../src/lint.ts"
import { type Example, example } from "./example.ts"

/** For each rule, a change of the example that breaks this rule and no other. */
const broken: { readonly [rule in keyof typeof adrRules]: (document: Example) => object } = {
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
        ...getOperation(document).responses[404],
        content: { "application/problem+json": { schema: { type: "object" } } }
      }
    }),
  "adr-api-version-header": (document) => withResponse(document, { 200: { description: "Gelukt." } }),
  "adr-bad-input-described": (document) => withoutResponse(document, 400),
  "adr-collection-is-list": (document) => ({
    ...document,
    paths: {
      ...document.paths,
      "/partijen": { get: { ...getOperation(document), parameters: [], operationId: "lijst" } }
    }
  })
}

const getOperation = (document: Example) => document.paths["/partijen/{id}"].get

const changed = (document: Example, change: object) =>
  withMethod(document, "get", { ...getOperation(document), ...change })

const withMethod = (document: Example, method: string, operation: object) => ({
  ...document,
  paths: { ...document.paths, "/partijen/{id}": { ...document.paths["/partijen/{id}"], [method]: operation } }
})

const withResponse = (document: Example, response: object) =>
  changed(document, { responses: { ...getOperation(document).responses, ...response } })

const withoutResponse = (document: Example, status: number) =>
  changed(document, {
    responses: Object.fromEntries(
      Object.entries(getOperation(document).responses).filter(([key]) => key !== String(status))
    )
  })

const withParameter = (document: Example, change: object) =>
  changed(document, {
    parameters: [...getOperation(document).parameters, {
      ...getOperation(document).parameters[0],
      name: "extra",
      in: "query",
      required: false,
      ...change
    }]
  })

const withPath = (document: Example, path: string) => {
  const parameters = path.includes("{") ? getOperation(document).parameters : []
  const results = { 200: document.paths["/partijen"].get.responses[200] }
  return {
    ...document,
    paths: {
      ...document.paths,
      [path]: {
        get: {
          ...getOperation(document),
          parameters,
          operationId: "extra",
          responses: { ...getOperation(document).responses, ...results }
        }
      }
    }
  }
}

const rulesOf = (errors: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...new Set(errors.map((error) => error.replace(/:.*$/s, "")))].filter((rule) => rule.startsWith("adr-"))

describe("the ruleset", () => {
  it("finds nothing in a document that keeps every rule", async () => {
    assert.deepStrictEqual(await lintErrors(example()), [])
  })

  it.each(Object.keys(adrRules) as ReadonlyArray<keyof typeof adrRules>)(
    "%s, when broken, is the only rule reported",
    async (rule) => {
      assert.deepStrictEqual(rulesOf(await lintErrors(broken[rule](example()))), [rule])
    }
  )

  it("reports what Spectral itself calls an error", async () => {
    const errors = await lintErrors(changed(example(), { operationId: "lijst" }))
    assert.deepStrictEqual(errors.map((error) => error.replace(/:.*$/s, "")), ["operation-operationId-unique"])
  })
})
