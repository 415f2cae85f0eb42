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
    ...operationsOf(released).flatMap(([name, operation]) => {
      const other = now.get(name)
      return other === undefined
        ? [gone(name, "the operation is gone")]
        : operationBreaks(name, { operation, document: released }, { operation: other, document: present })
    })
  ]
}

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
