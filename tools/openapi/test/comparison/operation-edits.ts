import { isObject, members } from "../../src/comparison/json.ts"
import type { Changeable } from "./operation-alone.ts"
import { parametersOf } from "./spots.ts"

/** A change of an operation in place. False if there is nothing of that kind to change. */
export type OperationEdit = (operation: Changeable) => boolean

const put = (part: Changeable, changes: object): true => {
  Object.assign(part, changes)
  return true
}

const withParameter = (operation: Changeable, required: boolean) =>
  put(operation, {
    parameters: [...parametersOf(operation), { name: "nieuw", in: "query", required, schema: { type: "string" } }]
  })

const statuses = ({ responses }: Changeable) => members(responses).map(([status]) => status)

const withStatus = (operation: Changeable, status: string) =>
  !statuses(operation).includes(status)
  && put(operation, { responses: { ...operation["responses"] as object, [status]: { description: "" } } })

const firstMember = (value: unknown) => members(value)[0]

const without = (value: unknown, name: string) => Object.fromEntries(members(value).filter(([other]) => other !== name))

/** The answer with the lowest status, which is a good one. */
const answerOf = ({ responses }: Changeable): Changeable => firstMember(responses)?.[1] ?? {}

const scopesOf = ({ security }: Changeable) => Array.isArray(security) ? security.filter(isObject) : []

const withoutMediaType = (part: unknown) => {
  const content = isObject(part) ? part["content"] : undefined
  const first = firstMember(content)
  return first !== undefined && put(part as Changeable, { content: without(content, first[0]) })
}

/** What a client of the version before does not notice. */
export const compatibleOperationEdits: Readonly<Record<string, OperationEdit>> = {
  "an optional parameter": (operation) => withParameter(operation, false),
  "another refusal": (operation) => withStatus(operation, "418"),
  "another way to sign in": (operation) => put(operation, { security: [...scopesOf(operation), { nieuw: [] }] }),
  "fewer scopes": (operation) =>
    put(operation, {
      security: scopesOf(operation).map((way) => Object.fromEntries(Object.keys(way).map((name) => [name, []])))
    }),
  "another header in an answer": (operation) =>
    put(answerOf(operation), { headers: { ...answerOf(operation)["headers"] as object, Nieuw: { schema: {} } } }),
  "another description": (operation) => put(operation, { description: "Anders gezegd." })
}

/** What a client of the version before does not expect. */
export const breakingOperationEdits: Readonly<Record<string, OperationEdit>> = {
  "another operationId": (operation) => put(operation, { operationId: "anders" }),
  "another scope": (operation) =>
    put(operation, {
      security: scopesOf(operation).map((way) => Object.fromEntries(Object.keys(way).map((name) => [name, ["nieuw"]])))
    }) && scopesOf(operation).length > 0,
  "one way less to sign in": (operation) =>
    scopesOf(operation).length > 1 && put(operation, { security: scopesOf(operation).slice(1) }),
  "a new parameter that must be given": (operation) => withParameter(operation, true),
  "a parameter that must be given now": (operation) => {
    const parameter = parametersOf(operation).find(({ required }) => required !== true)
    return parameter !== undefined && put(parameter, { required: true })
  },
  "a parameter that is gone": (operation) =>
    parametersOf(operation).length > 0 && put(operation, { parameters: parametersOf(operation).slice(1) }),
  "a list in a parameter that is written otherwise": (operation) => {
    const parameter = parametersOf(operation)[0]
    return parameter !== undefined && put(parameter, { style: "spaceDelimited" })
  },
  "a status that is gone": (operation) =>
    put(operation, { responses: without(operation["responses"], statuses(operation).at(-1) ?? "") }),
  "another success": (operation) => withStatus(operation, "203"),
  "a header that is gone": (operation) => {
    const first = firstMember(answerOf(operation)["headers"])
    return first !== undefined &&
      put(answerOf(operation), { headers: without(answerOf(operation)["headers"], first[0]) })
  },
  "a header that an answer may lack now": (operation) => {
    const required = members(answerOf(operation)["headers"]).find(([, header]) => header["required"] === true)
    return required !== undefined && put(required[1], { required: false })
  },
  "a form of the answer that is gone": (operation) => withoutMediaType(answerOf(operation)),
  "a form of the body that is gone": (operation) => withoutMediaType(operation["requestBody"]),
  "a body that is gone": (operation) =>
    isObject(operation["requestBody"]) && put(operation, { requestBody: undefined }),
  "a body that must be sent": (operation) =>
    !isObject(operation["requestBody"])
    && put(operation, { requestBody: { required: true, content: { "application/json": { schema: {} } } } })
}
