import { errorNames } from "./error-names.ts"
import { isList, isObject, type Json, type JsonObject } from "./json.ts"
import { differences, type Known } from "./pattern.ts"
import type { Expectation } from "./sequence.ts"
import type { Answer } from "./server.ts"

/** What was asked, as far as it decides what has to come back. */
export interface Asked {
  readonly method: string
  readonly resource: string
  readonly isItem: boolean
}

/** Resources of which every row of a list has `_expand`. */
const expandable = ["klantcontacten", "betrokkenen", "partijen", "digitaleadressen"]

/**
 * What is wrong with an answer, a phrase for each fault. Besides what is expected, every answer has the form of the
 * contract: a record with all its members, a list in its envelope, an error with its six.
 */
export const judge = (answer: Answer, expectation: Expectation, asked: Asked, known: Known): Array<string> => {
  const wanted = statusesOf(expectation, asked)
  if (!wanted.includes(answer.status)) {
    return [`status ${answer.status}${codesOf(answer)} instead of ${wanted.join(" or ")}`]
  }
  return [
    ...formOf(answer, expectation, asked, known),
    ...(expectation.error === undefined ? [] : errorCode(answer, expectation.error)),
    ...(expectation.errors === undefined ? [] : invalidParameters(answer, expectation.errors)),
    ...(expectation.body === undefined ? [] : differences(expectation.body, answer.json, known, "body")),
    ...Object.entries(expectation.headers ?? {}).flatMap(([name, pattern]) =>
      differences(pattern, answer.headers.get(name) ?? undefined, known, `header ${name}`)
    )
  ]
}

const statusesOf = ({ errors, status }: Expectation, { method }: Asked): ReadonlyArray<number> => {
  if (typeof status === "number") return [status]
  if (status !== undefined) return status
  if (errors !== undefined) return [400]
  return [method === "POST" ? 201 : method === "DELETE" ? 204 : 200]
}

const formOf = (answer: Answer, { anyBody = false }: Expectation, asked: Asked, known: Known): Array<string> => {
  if (anyBody || asked.method === "HEAD" || asked.method === "OPTIONS") return []
  if (answer.status === 204) return answer.isEmpty ? [] : ["a body with status 204"]
  if (!(answer.headers.get("Content-Type") ?? "").startsWith("application/json")) {
    return ["a body that is not application/json"]
  }
  if (answer.status >= 400) return errorForm(answer)
  if (answer.status !== 200 && answer.status !== 201) return []
  return successForm(answer, asked, known)
}

const successForm = ({ headers, json }: Answer, asked: Asked, known: Known): Array<string> => {
  const { isItem, method, resource } = asked
  const shape = known.shapes[resource]
  if (shape === undefined || method === "DELETE") return []
  if (method === "GET" && !isItem) return listForm(json, shape, resource, known)
  const place = method === "POST" && resource !== "maak-klantcontact" && isObject(json)
    ? differences(json["url"] ?? null, headers.get("Location") ?? undefined, known, "header Location")
    : []
  return [...differences(shape, json, known, "body"), ...place]
}

const envelope = { count: "$whole", next: "$url?", previous: "$url?", results: "$list" }

const listForm = (json: Json | undefined, shape: Json, resource: string, known: Known): Array<string> => {
  const wrong = differences(envelope, json, known, "body")
  const results = isObject(json) ? json["results"] : undefined
  if (wrong.length > 0 || !isList(results)) return wrong
  return results.flatMap((row, index) => [
    ...differences(shape, row, known, `body.results[${index}]`),
    ...(expandable.includes(resource)
      ? differences({ _expand: "$object" }, row, known, `body.results[${index}]`)
      : [])
  ])
}

const errorMembers = ["type", "code", "title", "status", "detail", "instance"]

const errorForm = ({ json, status }: Answer): Array<string> => {
  if (!isObject(json)) return ["an error that is not an object"]
  const missing = errorMembers.filter((member) => !(member in json))
  if (missing.length > 0) return [`an error without ${missing.join(", ")}`]
  const { code, instance, status: told, type } = json
  const name = errorNames[String(code)]
  return [
    ...(told === status ? [] : ["an error that tells another status"]),
    ...(name === undefined || String(type).endsWith(`/${name}/`) ? [] : [`type of the error does not end in ${name}/`]),
    ...(String(instance).startsWith("urn:uuid:") ? [] : ["instance of the error is no urn:uuid"]),
    ...(code === "invalid" && !isList(json["invalidParams"]) ? ["an error without invalidParams"] : [])
  ]
}

const errorCode = ({ json }: Answer, code: string): Array<string> => {
  const told = isObject(json) ? json["code"] : undefined
  return told === code ? [] : [`code ${plain(told)} instead of ${code}`]
}

const invalidParameters = (answer: Answer, wanted: NonNullable<Expectation["errors"]>): Array<string> => {
  const told = named(answer.json)
  const fits = told.length === wanted.length &&
    wanted.every(([name, code], index) => told[index]?.[0] === name && told[index]?.[1] === code)
  return fits ? [] : [`invalidParams ${listed(told)} instead of ${listed(wanted)}`]
}

const named = (json: Json | undefined): ReadonlyArray<readonly [string, string]> => {
  const all = isObject(json) ? json["invalidParams"] : undefined
  return isList(all) ? all.filter(isObject).map(({ code, name }: JsonObject) => [plain(name), plain(code)]) : []
}

const listed = (pairs: ReadonlyArray<readonly [string, string]>): string =>
  pairs.length === 0 ? "none" : pairs.map(([name, code]) => `${name}/${code}`).join(", ")

const codesOf = ({ json, status }: Answer): string => {
  if (status < 400 || !isObject(json)) return ""
  const all = named(json)
  return ` ${plain(json["code"])}${all.length === 0 ? "" : ` (${listed(all)})`}`
}

/** A name or code as it is told. Whatever may be more than that, such as a token or a number of somebody, is left out. */
const plain = (value: Json | undefined): string =>
  typeof value === "string" &&
    /^[A-Za-z_-]{1,60}(?:_?[0-9]\b)?(?:\.(?:[0-9]{1,3}|[A-Za-z_]{1,60}(?:_?[0-9])?))*$/u.test(value)
    ? value
    : "?"
