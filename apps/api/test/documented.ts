import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import { assert } from "vitest"
import { isJsonObject, type JsonObject } from "../src/http/json-value.ts"
import type { Route } from "../src/http/route.ts"
import { openApiDocument } from "../src/native/openapi/document.ts"
import { mapObjects } from "../src/native/openapi/map-objects.ts"
import { routes } from "../src/native/routes/index.ts"
import type { Received } from "./received.ts"

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a document of which the paths are looked up by name
const document = openApiDocument(routes) as any

const formats = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu,
  uri: (text: string) => URL.canParse(text),
  "uri-reference": (text: string) => URL.canParse(text, "http://test.example.nl"),
  "date-time": (text: string) => !Number.isNaN(Date.parse(text))
}

/** Answers may get more properties later, but may not have any now that the document does not name. */
const closed = mapObjects(
  document,
  (object) => isJsonObject(object["properties"]) ? { additionalProperties: false, ...object } : object
) as JsonObject

const ajv = new Ajv2020({ strict: false, formats })
ajv.addSchema(closed, "openapi")

/** That the answer is one that the document promises for the operation: status, headers and body. */
export const assertDocumented = (method: string, path: string, received: Received): void => {
  const template = templateOf(new URL(path.startsWith("http") ? path : `http://test.example.nl${path}`).pathname)
  const operation = template === undefined ? undefined : document.paths[template][method.toLowerCase()]
  if (operation === undefined) return
  const promised = operation.responses[String(received.status)]
  assert(
    promised !== undefined,
    `${operation.operationId} answered an undocumented ${received.status}: ${received.text}`
  )
  for (const name of Object.keys(promised.headers ?? {}).filter((name) => name !== "Idempotent-Replayed")) {
    assert(received.headers.has(name), `${operation.operationId} ${received.status} lacks the header ${name}`)
  }
  const contents = Object.entries<{ examples?: object }>(promised.content ?? {})
  const type = received.headers.get("Content-Type")
  const [mediaType, content] = contents.find(([name]) => name === type || `${name}; charset=UTF-8` === type) ?? []
  if (contents.length === 0) assert(received.text === "")
  else assert(mediaType !== undefined, `${operation.operationId} answered ${type}, which is not documented`)
  if (mediaType === "text/html") return
  if (mediaType === undefined || content === undefined) return
  const validate = validator(
    "paths",
    template ?? "",
    method.toLowerCase(),
    "responses",
    String(received.status),
    "content",
    mediaType,
    "schema"
  )
  const isValid: boolean = validate(received.json)
  assert(isValid, `${operation.operationId} ${received.status}: ${ajv.errorsText(validate.errors)}\n${received.text}`)
  if (received.status >= 400) {
    assert(
      received.json.code in (content.examples ?? {}),
      `${operation.operationId} does not document ${received.json.code}`
    )
  }
}

interface Content {
  readonly [mediaType: string]: {
    readonly schema: JsonObject
    readonly examples: { readonly [name: string]: { readonly value: unknown } }
  }
}

/** An operation, as far as tests look into it. */
interface Operation {
  readonly parameters: ReadonlyArray<{ readonly in?: string; readonly name: string; readonly schema: JsonObject }>
  readonly requestBody?: { readonly content: Content }
  readonly responses: { readonly [status: string]: { readonly content: Content } }
}

export const componentSchemas: { readonly [name: string]: JsonObject } = document.components.schemas

export const operationOf = ({ method, path }: Route): Operation => document.paths[path][method]

/** Checks a value against a schema that stands once. */
export const componentValidator = (name: string): ValidateFunction => validator("components", "schemas", name)

/** Checks an answer against what the document says of the good answers of an operation. */
export const answerValidator = ({ answer, method, path }: Route): ValidateFunction =>
  validator("paths", path, method, "responses", String(answer.status), "content", "application/json", "schema")

/** Checks a body against what the document says of the bodies of an operation. */
export const requestValidator = ({ method, path }: Route): ValidateFunction => {
  const [mediaType = ""] = Object.keys(document.paths[path][method].requestBody.content)
  return validator("paths", path, method, "requestBody", "content", mediaType, "schema")
}

/** That a body which was taken is one that the document says is taken, as sent or with its texts as they are kept. */
export const acceptsRequest = (route: Route, json: unknown): void => {
  const { method, path } = route
  const validate = requestValidator(route)
  const isValid: boolean = validate(json) || validate(asKept(json))
  assert(
    isValid,
    `${method} ${path} took what is not documented: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(json)}`
  )
}

/** A JSON value with its texts composed and without spaces around them: the lengths in the document are of those. */
const asKept = (json: unknown): unknown =>
  JSON.parse(
    JSON.stringify(json),
    (_, value: unknown) => typeof value === "string" ? value.normalize("NFC").trim() : value
  )

/** The documented path that is meant: a fixed one before one with an id. */
const templateOf = (pathname: string): string | undefined =>
  Object.keys(document.paths)
    .toSorted((one, other) => Number(one.includes("{")) - Number(other.includes("{")))
    .find((template) => new RegExp(`^/api/v1${template.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u").test(pathname))

const validators = new Map<string, ValidateFunction>()

const validator = (...path: ReadonlyArray<string>): ValidateFunction => {
  const pointer = path
    .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
    .map(encodeURIComponent)
    .join("/")
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` })
  validators.set(pointer, known)
  return known
}
