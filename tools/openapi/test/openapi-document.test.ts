import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { assert, beforeAll, describe, it } from "vitest"
import { breakLines } from "../src/comparison/break.ts"
import { documentBreaks } from "../src/comparison/document-breaks.ts"
import type { Json } from "../src/comparison/json.ts"
import { fetchDocument, type Published } from "../src/fetch-document.ts"
import { lintErrors } from "../src/lint.ts"

const repository = resolve(import.meta.dirname, "../../..")

describe("the OpenAPI document of the API", () => {
  let published: Published
  beforeAll(async () => {
    published = await fetchDocument()
  })

  it("is in OpenAPI 3.1 and describes the resources of the register", () => {
    const { openapi, paths } = published.document as { readonly openapi: string; readonly paths: object }
    assert.match(openapi, /^3\.1\./)
    assert.containsAllKeys(paths, [
      "/betrokkenen",
      "/betrokkenen/{id}",
      "/klantcontacten",
      "/partijen",
      "/registraties"
    ])
  })

  it("can be read by web pages from anywhere", () => {
    assert.strictEqual(published.headers.get("Access-Control-Allow-Origin"), "*")
    assert.match(published.headers.get("Content-Type") ?? "", /^application\/(?:openapi\+)?json\b/)
  })

  it("keeps what the last release promised to clients, unless its major version is another", () => {
    const released = JSON.parse(readFileSync(join(repository, "apps/api/openapi/released.json"), "utf8")) as Json
    assert.deepStrictEqual(breakLines(documentBreaks(released, published.document as Json)), [])
  })

  it("breaks none of the API Design Rules, and nothing that Spectral calls an error", async () => {
    assert.deepStrictEqual(await lintErrors(published.document), [])
  })
})
