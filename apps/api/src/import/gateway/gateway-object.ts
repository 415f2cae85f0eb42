import { createHash } from "node:crypto"
import { isJsonObject, type JsonObject } from "../../http/json-value.ts"

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** An object of the CommonGateway bundle, read member by member, so that what nothing was made of can be told. */
export interface GatewayObject {
  /** The first of these members that has a value. What stands in `embedded` is the whole of what is named elsewhere. */
  readonly take: (...names: ReadonlyArray<string>) => unknown
  /** As {@link GatewayObject.take}, of a text or number; undefined when it is neither. */
  readonly takeText: (...names: ReadonlyArray<string>) => string | undefined
  /** The names of the members that have a value and were not taken. */
  readonly left: () => ReadonlyArray<string>
}

/** Reads an object. The members by which the gateway itself knows it say nothing of its content. */
export const gatewayObject = (json: JsonObject): GatewayObject => {
  const taken = new Set(["embedded", "id", "uuid", "url"])
  const embedded = isJsonObject(json["embedded"]) ? json["embedded"] : {}
  const take = (...names: ReadonlyArray<string>): unknown => {
    for (const name of names) taken.add(name)
    return names.map((name) => embedded[name] ?? json[name]).find((value) => value !== undefined && value !== null)
  }
  return {
    take,
    takeText: (...names) => {
      const value = take(...names)
      return typeof value === "string" || typeof value === "number" ? String(value) : undefined
    },
    left: () => Object.keys(json).filter((name) => !name.startsWith("_") && !taken.has(name) && !isEmpty(json[name]))
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0)

/** The uuid that a reference or an object names: its own, or that at the end of its address. */
export const uuidNamed = (value: unknown): string | undefined => {
  if (typeof value === "string") {
    const last = value.replace(/\/+$/u, "").split("/").at(-1)?.toLowerCase() ?? ""
    return uuidForm.test(last) ? last : undefined
  }
  if (!isJsonObject(value)) return undefined
  const own = isJsonObject(value["_self"]) ? value["_self"] : {}
  const names = [own["id"], value["_id"], value["id"], value["uuid"], own["self"], value["url"]]
  return names.map((name) => typeof name === "string" ? uuidNamed(name) : undefined).find((uuid) => uuid !== undefined)
}

/** The uuid of what has none of its own: the same for the same place and content, so that a second run finds it. */
export const uuidMade = (...parts: ReadonlyArray<unknown>): string => {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex")
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-"
  )
}
