import { ask, entries, methods, property, type Rules } from "./rule.ts"

const operation = `$.paths[*][${methods.join(",")}]`

const sensitive =
  /bsn|burgerservice|rsin|e-?mail|telefoon|naam|adres|postcode|geboorte|wachtwoord|password|token|secret|api-?key/iu

/** Documentation, which everybody may read. */
const openPaths: ReadonlyArray<string> = ["/problemen", "/problemen/{code}"]

/** An id, such as that of a digital address, is a UUID and tells nothing of what it names. */
const isIdInPath = (parameter: unknown): boolean =>
  property(parameter, "in") === "path" && property(property(parameter, "schema"), "format") === "uuid"

const isEmpty = (value: unknown): boolean => typeof value !== "string" || value.trim() === ""

const operations = (document: unknown) =>
  entries(property(document, "paths")).flatMap(([path, item]) =>
    entries(item).filter(([method]) => methods.includes(method)).map(([method, value]) => ({ path, method, value }))
  )

export const operationRules = {
  "adr-operation-id": ask(
    operation,
    "Every operation has a name for programs.",
    (value) => isEmpty(property(value, "operationId")) ? [{ message: "The operation has no operationId." }] : []
  ),

  "adr-operation-described": ask(
    operation,
    "Every operation is described.",
    (value) =>
      isEmpty(property(value, "summary")) && isEmpty(property(value, "description"))
        ? [{ message: "The operation has no summary and no description." }]
        : []
  ),

  "adr-parameter-described": ask(
    "$.paths..parameters[*]",
    "Every parameter is described.",
    (value) => isEmpty(property(value, "description")) ? [{ message: "The parameter has no description." }] : []
  ),

  "adr-no-sensitive-data-in-uri": ask(
    "$.paths..parameters[*]",
    "A URI holds no personal data and no secret, since logs and histories keep it.",
    (value) =>
      ["query", "path"].includes(String(property(value, "in"))) && sensitive.test(String(property(value, "name")))
        && !isIdInPath(value)
        ? [{ message: "A parameter of this name would put personal data or a secret into the URI." }]
        : []
  ),

  "adr-query-camel-case": ask(
    "$.paths..parameters[*]",
    "Names in the query are in lower camelCase.",
    (value) =>
      property(value, "in") === "query" && !/^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/u.test(String(property(value, "name")))
        ? [{ message: "The name of the parameter is not in lower camelCase." }]
        : []
  ),

  "adr-no-body-on-get-and-delete": ask(
    "$.paths[*][get,head,delete]",
    "GET, HEAD and DELETE have no body.",
    (value) => property(value, "requestBody") === undefined ? [] : [{ message: "The operation has a request body." }]
  ),

  "adr-operation-secured": ask(
    "$",
    "Every operation asks for authorisation, except on documentation.",
    (document) =>
      operations(document).flatMap(({ method, path, value }) => {
        if (openPaths.includes(path)) return []
        const required = entries(property(value, "security") ?? property(document, "security"))
        const open = required.length === 0 || required.some(([, scheme]) => entries(scheme).length === 0)
        return open ? [{ at: ["paths", path, method], message: "The operation asks for no authorisation." }] : []
      })
  ),

  "adr-unauthorised-described": ask(
    "$",
    "An operation that asks for authorisation describes 401.",
    (document) =>
      operations(document).flatMap(({ method, path, value }) =>
        openPaths.includes(path) || property(value, "responses", "401") !== undefined
          ? []
          : [{ at: ["paths", path, method], message: "The operation does not describe 401." }]
      )
  )
} satisfies Rules
