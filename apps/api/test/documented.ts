import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import { assert } from "vitest"
import { openApiDocument } from "../src/openapi/document.ts"
import { routes } from "../src/routes/index.ts"
import type { Received } from "./harness.ts"

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a document of which the paths are looked up by name
const document = openApiDocument(routes) as any

const ajv = new Ajv2020({ strict: false, formats: { uuid: true, uri: true, "date-time": true } })
ajv.addSchema(document, "openapi")

/** The operations that were seen answered, as `operationId status`. */
export const seen = new Set<string>()

/** That the answer is one that the document promises for the operation: status, headers and body. */
export const assertDocumented = (method: string, path: string, received: Received): void => {
  const pathname = path.replace(/^https?:\/\/[^/]+/u, "").replace(/\?.*$/u, "")
  const template = templateOf(pathname)
  const operation = template === undefined ? undefined : document.paths[template][method.toLowerCase()]
  if (operation === undefined) return
  seen.add(`${operation.operationId} ${received.status}`)
  const promised = operation.responses[String(received.status)]
  assert(promised !== undefined, `${operation.operationId} answered an undocumented ${received.status}: ${received.text}`)
  for (const name of Object.keys(promised.headers ?? {})) {
    assert(received.headers.has(name), `${operation.operationId} ${received.status} lacks the header ${name}`)
  }
  const [[mediaType, content] = []] = Object.entries<{ examples?: object }>(promised.content ?? {})
  assert(mediaType === undefined ? received.text === "" : received.headers.get("Content-Type") === mediaType)
  if (mediaType === undefined || content === undefined) return
  const validate = validator(template ?? "", method.toLowerCase(), received.status, mediaType)
  const isValid: boolean = validate(received.json)
  assert(isValid, `${operation.operationId} ${received.status}: ${ajv.errorsText(validate.errors)}\n${received.text}`)
  if (received.status >= 400) {
    assert(received.json.code in (content.examples ?? {}), `${operation.operationId} does not document ${received.json.code}`)
  }
}

/** The documented path that is meant: a fixed one before one with an id. */
const templateOf = (pathname: string): string | undefined =>
  Object.keys(document.paths)
    .toSorted((one, other) => Number(one.includes("{")) - Number(other.includes("{")))
    .find((template) => new RegExp(`^/api/v1${template.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u").test(pathname))

const validators = new Map<string, ValidateFunction>()

const validator = (template: string, method: string, status: number, mediaType: string): ValidateFunction => {
  const pointer = ["paths", template, method, "responses", String(status), "content", mediaType, "schema"]
    .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
    .map(encodeURIComponent)
    .join("/")
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` })
  validators.set(pointer, known)
  return known
}
