const versionHeader = { "API-Version": { description: "De versie van de API.", schema: { type: "string" } } }

const problem = (description: string) => ({
  description,
  headers: versionHeader,
  content: {
    "application/problem+json": {
      schema: {
        type: "object",
        properties: { status: { type: "integer" }, title: { type: "string" }, detail: { type: "string" } }
      }
    }
  }
})

const answer = (schema: object) => ({
  description: "Gelukt.",
  headers: versionHeader,
  content: { "application/json": { schema } }
})

const partij = { type: "object", properties: { id: { type: "string" } } }

/** A small document that keeps every rule. Each call makes a new one, so that a test may change it. */
export const example = () => ({
  openapi: "3.1.0",
  info: {
    title: "Voorbeeld",
    description: "Een voorbeeld.",
    version: "1.2.3",
    contact: { name: "Gemeente", url: "https://example.org", email: "api@example.org" },
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" }
  },
  servers: [{ url: "https://example.org/api/v1" }],
  tags: [{ name: "partijen", description: "Partijen." }],
  security: [{ token: [] }],
  components: { securitySchemes: { token: { type: "apiKey", in: "header", name: "Authorization" } } },
  paths: {
    "/partijen": {
      get: {
        operationId: "lijst",
        summary: "Alle partijen.",
        description: "Alle partijen.",
        tags: ["partijen"],
        parameters: [{ name: "pageSize", in: "query", description: "Hoeveel.", schema: { type: "integer" } }],
        responses: {
          200: answer({ type: "object", properties: { results: { type: "array", items: partij } } }),
          400: problem("Ongeldig."),
          401: problem("Geen toegang.")
        }
      }
    },
    "/partijen/{id}": {
      get: {
        operationId: "lees",
        summary: "Een partij.",
        description: "Een partij.",
        tags: ["partijen"],
        parameters: [{ name: "id", in: "path", required: true, description: "Welke.", schema: { type: "string" } }],
        responses: {
          200: answer(partij),
          400: problem("Ongeldig."),
          401: problem("Geen toegang."),
          404: problem("Niet gevonden.")
        }
      }
    }
  }
})

export type Example = ReturnType<typeof example>
