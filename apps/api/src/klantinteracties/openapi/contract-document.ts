import type { JsonObject } from "../../http/json-value.ts"
import { operationIdOf } from "../engine/operation-id.ts"
import type { Parameters } from "../engine/read-query.ts"
import type { Resource } from "../engine/resource.ts"
import { pathsOf, type ServedResource, type Versioned } from "../engine/served-resource.ts"
import { recordSchema } from "../engine/whole-record.ts"
import { klantinteractiesPath } from "../klantinteracties-path.ts"
import { servedBetrokkenen } from "../resources/served-betrokkenen.ts"
import { servedDigitaleAdressen } from "../resources/served-digitale-adressen.ts"
import { servedIdentificatoren } from "../resources/served-identificatoren.ts"
import { servedKlantcontacten } from "../resources/served-klantcontacten.ts"
import { servedPartijen } from "../resources/served-partijen.ts"
import { servedSides } from "../side-records/side-routes.ts"
import { contractErrors } from "./contract-errors.ts"
import { answeredTogether, askedTogether } from "./together-schemas.ts"

/** The version of the contract that is followed, as the header `API-version` tells it. */
export const contractVersion = "0.9.0"

/** The OpenAPI document of what is served, with the operationIds of Open Klant. */
export const contractDocument = (): JsonObject => ({
  openapi: "3.0.3",
  info: {
    title: "klantinteracties",
    version: contractVersion,
    description: "De partijen, klantcontacten en betrokkenen van dit register, in het contract van Open Klant."
  },
  servers: [{ url: klantinteractiesPath }],
  security: [{ tokenAuth: [] }],
  paths: {
    ...pathsOfResource(servedBetrokkenen, true),
    ...pathsOfResource(servedDigitaleAdressen, true),
    ...pathsOfResource(servedKlantcontacten, true),
    ...pathsOfResource(servedPartijen, true),
    ...pathsOfResource(servedIdentificatoren, true),
    ...Object.assign({}, ...servedSides.map((served) => pathsOfResource(served, true))) as JsonObject,
    "/maak-klantcontact": { post: makingTogether }
  },
  components: {
    securitySchemes: {
      tokenAuth: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        description: "Vul in: Token, een spatie, en het token."
      }
    },
    schemas: contractErrors
  }
})

const errors = (statuses: ReadonlyArray<number>): JsonObject =>
  Object.fromEntries(
    statuses.map((status) => [String(status), {
      description: "Zie code.",
      content: {
        "application/json": { schema: { $ref: `#/components/schemas/${status === 400 ? "ValidatieFout" : "Fout"}` } }
      }
    }])
  )

/** The schema of a record as it may be answered: with what is written out behind its relations. */
const answeredSchema = <Shown>(resource: Resource<Shown>): JsonObject => {
  const { properties, ...rest } = recordSchema(resource)
  return { ...rest, properties: { ...properties as JsonObject, _expand: { type: "object", readOnly: true } } }
}

const creation = (collection: string, body: JsonObject, made: JsonObject): JsonObject => ({
  operationId: operationIdOf(collection, "Create"),
  tags: [collection],
  parameters: [{ name: "Idempotency-Key", in: "header", schema: { type: "string", maxLength: 255 } }],
  requestBody: { required: true, content: { "application/json": { schema: body } } },
  responses: { 201: answer(made), ...errors([400, 401, 403, 406, 415, 422, 429, 500, 503]) }
})

/** The operations that change or delete a record. */
const changes = (collection: string, record: JsonObject, cascades: boolean): JsonObject => {
  const shared = (what: string, more: ReadonlyArray<JsonObject> = []) => ({
    operationId: operationIdOf(collection, what),
    tags: [collection],
    parameters: [
      { name: "uuid", in: "path", required: true, schema: { type: "string", format: "uuid" } },
      { name: "If-Match", in: "header", schema: { type: "string" } },
      ...more
    ]
  })
  const refusals = errors([400, 401, 403, 404, 406, 412, 415, 429, 500, 503])
  const change = (what: string, schema: JsonObject) => ({
    ...shared(what),
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { 200: answer(record), ...refusals }
  })
  const { required: _, ...part } = record
  return {
    put: change("Update", record),
    patch: change("PartialUpdate", part),
    delete: cascades
      ? {
        ...shared("Destroy", [{ name: "cascade", in: "query", schema: { type: "boolean" } }]),
        responses: { 200: answer(cascaded), 204: { description: "" }, ...refusals }
      }
      : { ...shared("Destroy"), responses: { 204: { description: "" }, ...refusals } }
  }
}

/** The klantcontacten that stay. */
const cascaded: JsonObject = {
  type: "object",
  required: ["behouden"],
  properties: { behouden: { type: "array", items: { type: "string", format: "uri" } } }
}

const pathsOfResource = <P extends Parameters, Filter, Stored extends Versioned, Shown>(
  { cascades = false, expansions, matches, parameters, resource }: ServedResource<P, Filter, Stored, Shown>,
  isMade: boolean
): JsonObject => {
  const { collection } = resource
  const record = expansions === undefined ? recordSchema(resource) : answeredSchema(resource)
  const expand = pathsOf(expansions)
  const query = (name: string, schema: JsonObject) => ({ name, in: "query", schema })
  const narrowing = Object.entries(parameters).map(([name, { schema }]) => query(name, schema))
  const expandParameter = expand === undefined
    ? []
    : [{
      ...query("expand", { type: "array", items: { type: "string", enum: [...expand] } }),
      style: "form",
      explode: false
    }]
  const paging = [query("page", { type: "integer" }), query("pageSize", { type: "integer" })]
  return {
    [`/${collection}`]: {
      get: {
        operationId: operationIdOf(collection, "List"),
        tags: [collection],
        parameters: [
          ...narrowing,
          ...expandParameter,
          ...paging
        ],
        responses: {
          200: answer({
            type: "object",
            required: ["count", "results"],
            properties: {
              count: { type: "integer" },
              next: { type: "string", format: "uri", nullable: true },
              previous: { type: "string", format: "uri", nullable: true },
              results: { type: "array", items: record }
            }
          }),
          ...errors([400, 401, 403, 404, 406, 429, 500, 503])
        }
      },
      ...(isMade ? { post: creation(collection, record, record) } : {})
    },
    [`/${collection}/{uuid}`]: {
      get: {
        operationId: operationIdOf(collection, "Retrieve"),
        tags: [collection],
        parameters: [
          { name: "uuid", in: "path", required: true, schema: { type: "string", format: "uuid" } },
          ...expandParameter,
          ...(matches === undefined ? [] : narrowing)
        ],
        responses: { 200: answer(record), ...errors([400, 401, 403, 404, 406, 429, 500, 503]) }
      },
      ...(isMade ? changes(collection, record, cascades) : {})
    }
  }
}

const answer = (schema: JsonObject): JsonObject => ({ description: "", content: { "application/json": { schema } } })

const together: JsonObject = {
  klantcontact: answeredSchema(servedKlantcontacten.resource),
  betrokkene: answeredSchema(servedBetrokkenen.resource)
}

const makingTogether = creation(
  "maak-klantcontact",
  { type: "object", required: ["klantcontact"], properties: { ...together, ...askedTogether } },
  {
    type: "object",
    properties: { ...together, onderwerpobject: { type: "object", nullable: true }, ...answeredTogether }
  }
)
