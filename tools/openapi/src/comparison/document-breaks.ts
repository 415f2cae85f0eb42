import type { Break } from "./break.ts"
import { isObject, type Json, members } from "./json.ts"
import { operationBreaks } from "./operation-breaks.ts"

/** What a client of the released API does not expect of the present one. None under a new major version. */
export const documentBreaks = (released: Json, present: Json): ReadonlyArray<Break> =>
  major(released) === major(present) ? breaksBetween(released, present) : []

const breaksBetween = (released: Json, present: Json): ReadonlyArray<Break> => {
  const now = new Map(operationsOf(present))
  const gone = (operation: string, change: string) => ({ operation, part: "", change, cause: operation })
  return [
    ...(serversOf(released).filter((url) => !serversOf(present).includes(url))).map((url) =>
      gone("servers", `${url} is gone`)
    ),
    ...schemeBreaks(released, present).map(([name, change]) => gone(`way to sign in ${name}`, change)),
    ...operationsOf(released).flatMap(([name, operation]) => {
      const other = now.get(name)
      return other === undefined
        ? [gone(name, "the operation is gone")]
        : operationBreaks(name, { operation, document: released }, { operation: other, document: present })
    })
  ]
}

/** The name of a way to sign in, and what changed of it. */
type SchemeBreak = readonly [string, string]

/** How a client signs in, by the name that operations give it. */
const schemeBreaks = (released: Json, present: Json): ReadonlyArray<SchemeBreak> => {
  const now = new Map(schemesOf(present))
  return schemesOf(released).flatMap(([name, scheme]): ReadonlyArray<SchemeBreak> => {
    const other = now.get(name)
    if (other === undefined) return [[name, "it is gone"]]
    return ["type", "in", "name", "scheme", "flows", "openIdConnectUrl"]
      .filter((key) => JSON.stringify(scheme[key]) !== JSON.stringify(other[key]))
      .map((key) => [name, `its ${key} is another`])
  })
}

const schemesOf = ({ components }: Json) => members(isObject(components) ? components["securitySchemes"] : undefined)

const major = ({ info }: Json): string => isObject(info) ? String(info["version"]).split(".")[0] ?? "" : ""

const serversOf = ({ servers }: Json): ReadonlyArray<string> =>
  Array.isArray(servers) ? servers.filter(isObject).map(({ url }) => String(url)) : []

const operationsOf = ({ paths }: Json): ReadonlyArray<readonly [string, Json]> =>
  members(paths).flatMap(([path, item]) =>
    members(item).filter(([method]) => methods.includes(method)).map(([method, operation]) =>
      [`${method.toUpperCase()} ${path}`, operation] as const
    )
  )

const methods = ["get", "put", "post", "patch", "delete", "head", "options", "trace"]
