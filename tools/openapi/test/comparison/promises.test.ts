import { assert, describe, it } from "vitest"
import { breakLines } from "../../src/comparison/break.ts"
import { documentBreaks } from "../../src/comparison/document-breaks.ts"
import type { Json } from "../../src/comparison/json.ts"

/** Replaces in the text of a document; the same text if there is nothing to replace. */
type Edit = (text: string) => string

const kind = (soort: string) => ({
  type: "object",
  required: ["soort", "sort"],
  properties: { soort: { type: "string", enum: [soort] }, sort: { type: "string", enum: [soort] } }
})

const union = {
  oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }],
  discriminator: { propertyName: "soort", mapping: { a: "#/components/schemas/A", b: "#/components/schemas/B" } }
}

const documentWith = (info: Json): Json => ({
  info,
  servers: [{ url: "/api/v1" }],
  security: [{ token: [] }],
  paths: {
    "/a": {
      post: {
        operationId: "maak",
        parameters: [
          { name: "size", in: "query", schema: { $ref: "#/components/schemas/Size", default: 20 } },
          { name: "order", in: "query", schema: { type: "string", enum: ["up", "down"], default: "up" } }
        ],
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                additionalProperties: false,
                properties: {
                  given: union,
                  names: { type: "object", additionalProperties: { type: "string", maxLength: 10 } },
                  flag: { type: "boolean", default: false }
                }
              }
            }
          }
        },
        responses: {
          200: {
            headers: { ETag: { required: true, schema: { type: "string", pattern: "^x$" } } },
            content: { "application/json": { schema: { type: "array", items: union } } }
          },
          404: {}
        }
      }
    }
  },
  components: {
    schemas: { A: kind("a"), B: kind("b"), Size: { type: "integer", maximum: 100 } },
    securitySchemes: { token: { type: "apiKey", in: "header", name: "Authorization", description: "A token." } }
  }
})

const document = documentWith({ version: "1.2.0" })

const linesAfter = (edit: Edit, from = document): ReadonlyArray<string> => {
  const text = JSON.stringify(document)
  const changed = edit(text)
  assert.notStrictEqual(changed, text, "The edit changes nothing.")
  return breakLines(documentBreaks(from, JSON.parse(changed) as Json))
}

const replacing = (before: string, after: string): Edit => (text) => text.replaceAll(before, after)

// Kills: a tag, a default, the type of a header, or a way to sign in that is not looked at.
describe("a change that no value shows", () => {
  it.each([
    ["another tag", replacing("\"propertyName\":\"soort\"", "\"propertyName\":\"sort\""), [
      "POST /a, request body, given: the kinds are not told apart by soort any more",
      "POST /a, answer 200, []: the kinds are not told apart by soort any more"
    ]],
    ["no tag", replacing("\"discriminator\"", "\"x-was\""), [
      "POST /a, request body, given: the kinds are not told apart by soort any more",
      "POST /a, answer 200, []: the kinds are not told apart by soort any more"
    ]],
    ["another default of a parameter", replacing("\"default\":20", "\"default\":50"), [
      "POST /a, query parameter size: the default is another"
    ]],
    ["no default of a parameter", replacing(",\"default\":\"up\"", ""), [
      "POST /a, query parameter order: the default is another"
    ]],
    ["another default of a property", replacing("\"default\":false", "\"default\":true"), [
      "POST /a, request body, flag: the default is another"
    ]],
    ["stricter values of other properties", replacing("\"maxLength\":10", "\"maxLength\":9"), [
      "POST /a, request body, names/{}: maxLength is stricter, or another"
    ]],
    ["another form of a header", replacing("\"pattern\":\"^x$\"", "\"pattern\":\"^y$\""), [
      "POST /a, answer 200, header ETag: pattern is looser, or another"
    ]],
    ["another header to sign in", replacing("\"name\":\"Authorization\"", "\"name\":\"X-Token\""), [
      "way to sign in token: its name is another"
    ]],
    ["another way to sign in", replacing("\"type\":\"apiKey\"", "\"type\":\"http\""), [
      "way to sign in token: its type is another"
    ]],
    ["a refusal that is gone", replacing(",\"404\":{}", ""), ["POST /a, answer 404: the status is gone"]],
    ["stricter limits behind a reference", replacing("\"maximum\":100", "\"maximum\":50"), [
      "POST /a, query parameter size: maximum is stricter, or another"
    ]]
  ])("is reported: %s", (_, edit, lines) => {
    assert.deepStrictEqual(linesAfter(edit), lines)
  })

  it.each([
    ["another description", replacing("A token.", "Your token.")],
    [
      "one more way to sign in",
      replacing("\"securitySchemes\":{", "\"securitySchemes\":{\"bearer\":{\"type\":\"http\"},")
    ],
    ["one more refusal", replacing("\"404\":{}", "\"404\":{},\"409\":{}")],
    ["a default where none was told", replacing("\"maximum\":100", "\"maximum\":100,\"default\":20")],
    ["looser values of other properties", replacing("\"maxLength\":10", "\"maxLength\":11")],
    [
      "one more parameter",
      replacing("\"parameters\":[", "\"parameters\":[{\"name\":\"x\",\"in\":\"query\",\"schema\":{}},")
    ]
  ])("is not reported if clients do not notice it: %s", (_, edit) => {
    assert.deepStrictEqual(linesAfter(edit), [])
  })

  it("is not reported under another major version", () => {
    const tag = replacing("\"propertyName\":\"soort\"", "\"propertyName\":\"sort\"")
    assert.deepStrictEqual(linesAfter((text) => tag(text).replace("1.2.0", "2.0.0")), [])
    assert.isNotEmpty(linesAfter((text) => tag(text).replace("1.2.0", "1.3.0")))
  })
})
