import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, beforeAll, describe, it } from "vitest"
import { clientFiles } from "../src/client-files.ts"
import { clientFolder } from "../src/client-folder.ts"
import { creatingPaths } from "../src/creating-paths.ts"
import { fetchDocument } from "../src/fetch-document.ts"
import { problemCodes, problemsByCode } from "../src/problems-by-code.ts"

describe("the files of the client that are made from the document", () => {
  let document: object
  let files: Readonly<Record<string, string>>
  beforeAll(async () => {
    document = (await fetchDocument()).document
    files = await clientFiles(document)
  })

  it("are the ones in the repository; otherwise run: npm run client", () => {
    assert.deepStrictEqual(readdirSync(clientFolder).toSorted(), Object.keys(files).toSorted())
    for (const [name, text] of Object.entries(files)) {
      assert.strictEqual(readFileSync(join(clientFolder, name), "utf8"), text, name)
    }
  })

  it("name the paths that create, and the problems", () => {
    assert.includeMembers([...creatingPaths(document)], ["/registraties", "/partijen"])
    assert.includeMembers([...problemCodes(document)], ["ongeldige-invoer", "versie-verouderd"])
  })

  it("know every POST without a key as a search, except those that do something for good", () => {
    const { paths } = document as { readonly paths: Readonly<Record<string, { readonly post?: object }>> }
    const creating = creatingPaths(document)
    const others = Object.entries(paths).flatMap(([path, { post }]) =>
      post === undefined || creating.includes(path) || /\/(?:zoek|vermoedelijk)$/u.test(path) ? [] : [path]
    )
    assert.deepStrictEqual(others, [
      "/partijen/{id}/vergetelheid",
      "/onbestelbare-gebeurtenissen/{id}/opnieuw",
      "/onbestelbare-gebeurtenissen/{id}/laten-vallen",
      "/tokens/{id}/intrekken"
    ])
  })
})

describe("the problems of an operation", () => {
  const document = {
    paths: {
      "/a": {
        get: {
          responses: {
            200: {
              description: "x",
              headers: { ETag: {} },
              content: { "application/json": { schema: { type: "string" } }, "text/html": {} }
            },
            404: { content: { "application/problem+json": { schema: { $ref: "#/p" }, examples: { b: {}, a: {} } } } }
          }
        }
      }
    }
  }

  it("are told by code and status", () => {
    assert.deepStrictEqual(
      problemsByCode(document).paths["/a"].get.responses[404].content["application/problem+json"],
      {
        examples: { a: {}, b: {} },
        schema: {
          allOf: [{ $ref: "#/p" }, {
            type: "object",
            required: ["code", "status"],
            properties: { code: { type: "string", enum: ["b", "a"] }, status: { const: 404 } }
          }]
        } as never
      }
    )
  })

  it("leave everything else as it is, without headers and HTML", () => {
    const { content: { "text/html": _, ...content }, description } = document.paths["/a"].get.responses[200]
    assert.deepStrictEqual(problemsByCode(document).paths["/a"].get.responses[200] as object, { description, content })
  })

  it("are listed", () => {
    assert.deepStrictEqual(problemCodes(document), ["a", "b"])
  })
})
