import { assert, beforeAll, describe, it } from "vitest"
import { fetchDocument, type Published } from "../src/fetch-document.ts"
import { errorsIn } from "../src/lint.ts"

describe("the OpenAPI document of the API", () => {
  let published: Published
  beforeAll(async () => {
    published = await fetchDocument()
  })

  it("is of OpenAPI 3.1 and describes the resources of the register", () => {
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

  it("is there for web pages from anywhere", () => {
    assert.strictEqual(published.headers.get("Access-Control-Allow-Origin"), "*")
    assert.match(published.headers.get("Content-Type") ?? "", /^application\/(?:openapi\+)?json\b/)
  })

  it("breaks none of the API Design Rules, and nothing that Spectral calls an error", async () => {
    assert.deepStrictEqual(await errorsIn(published.document), [])
  })
})
