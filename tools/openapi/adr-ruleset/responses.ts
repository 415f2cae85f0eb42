import { ask, entries, methods, property, type Rules } from "./rule.ts"

const responses = `$.paths[*][${methods.join(",")}].responses`

/** A collection is a path that has items below it, or to which a POST adds. */
const isCollection = (paths: unknown, path: string): boolean =>
  entries(paths).some(([other]) => other.startsWith(`${path}/{`)) ||
  property(paths, path, "post", "responses", "201") !== undefined

export const responseRules = {
  "adr-problem-json": ask(
    responses,
    "An error is a problem as in RFC 9457.",
    (all) =>
      entries(all).flatMap(([status, response]) => {
        if (!/^(?:[45]|default)/u.test(status)) return []
        const types = entries(property(response, "content")).map(([type]) => type)
        return types.length === 1 && types[0] === "application/problem+json"
          ? []
          : [{ at: [status], message: "The answer is not application/problem+json." }]
      })
  ),

  "adr-problem-members": ask(
    responses,
    "A problem has a status, a title and a detail.",
    (all) =>
      entries(all).flatMap(([status, response]) => {
        const problem = property(response, "content", "application/problem+json", "schema")
        return problem === undefined ||
            ["status", "title", "detail"].every((name) => property(problem, "properties", name) !== undefined)
          ? []
          : [{ at: [status], message: "The problem lacks status, title or detail." }]
      })
  ),

  "adr-api-version-header": ask(
    responses,
    "Every answer names the version of the API.",
    (all) =>
      entries(all).flatMap(([status, response]) =>
        entries(property(response, "headers")).some(([name]) => name.toLowerCase() === "api-version")
          ? []
          : [{ at: [status], message: "The answer has no header API-Version." }]
      )
  ),

  "adr-bad-input-described": ask(
    `$.paths[*][${methods.join(",")}]`,
    "An operation that takes input describes 400.",
    (operation) =>
      (property(operation, "requestBody") ?? property(operation, "parameters")) === undefined
        || property(operation, "responses", "400") !== undefined
        ? []
        : [{ message: "The operation does not describe 400." }]
  ),

  "adr-collection-is-list": ask(
    "$.paths",
    "A GET on a collection answers a list inside an object, so that fields can be added beside it.",
    (paths) =>
      entries(paths).flatMap(([path, item]) => {
        const answers = entries(property(item, "get", "responses", "200", "content"))
          .filter(([type]) => type.endsWith("json"))
        return !isCollection(paths, path) ||
            answers.every(([, answer]) => property(answer, "schema", "properties", "results", "type") === "array")
          ? []
          : [{ at: [path, "get"], message: "The answer has no array `results`." }]
      })
  )
} satisfies Rules
