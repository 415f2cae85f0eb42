import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import type { ContractRecord } from "../import-plan.ts"
import { type OpenKlantSource, SourceFailed } from "../open-klant-source.ts"
import { type GatewayReading, refer, type Take } from "./gateway-reading.ts"
import { takeBetrokkene, takeKlantcontact } from "./take-betrokkene.ts"
import { takePartij } from "./take-partij.ts"

/** What of a record the contract has no member for, or no value of that kind: names of members, never a value. */
export interface LeftOut {
  readonly collection: string
  readonly uuid: string
  readonly why: string
}

/** The records of a file of the CommonGateway bundle, as the contract would write them. */
export interface GatewayFile extends OpenKlantSource {
  readonly leftOut: ReadonlyArray<LeftOut>
}

/**
 * Reads objects of the CommonGateway bundle as its API gives them: a list of `klant.betrokkeneBijKlantcontact`, or an
 * object with lists by the paths of that API. What an object holds in itself is a record of its own, under its own uuid;
 * what has none gets one that is the same the next time. Throws {@link SourceFailed}.
 */
export const gatewayFile = (text: string): GatewayFile => {
  const records = new Map<string, Map<string, ContractRecord>>()
  const leftOut: Array<LeftOut> = []
  const put = (collection: string, uuid: string, members: JsonObject, left: ReadonlyArray<string> = []) => {
    const own = records.get(collection) ?? new Map<string, ContractRecord>()
    records.set(collection, own)
    // The same object may stand in several others.
    if (own.has(uuid)) return
    own.set(uuid, { uuid, ...members })
    if (left.length > 0) leftOut.push({ collection, uuid, why: `${left.join(", ")} left out` })
  }
  const read: GatewayReading = { put, refer: (value, take, ...place) => refer(read, value, take, place) }
  for (const [take, all] of listsIn(parsed(text))) all.forEach((one) => read.refer(one, take, "list", one))
  return {
    leftOut,
    recordsOf: async function*(collection) {
      yield* records.get(collection)?.values() ?? []
    }
  }
}

/** The paths of the API of the bundle whose records stand by themselves. */
const paths: ReadonlyMap<string, Take> = new Map([
  ["betrokkenenbijklantcontact", takeBetrokkene],
  ["klantcontacten", takeKlantcontact],
  ["partijen", takePartij]
])

const listsIn = (json: unknown): ReadonlyArray<readonly [Take, ReadonlyArray<unknown>]> => {
  if (Array.isArray(json)) return [[takeBetrokkene, objectsIn(json)]]
  if (!isJsonObject(json)) throw new SourceFailed("commongateway", "geen JSON-object of lijst")
  if ("results" in json) return listsIn(json["results"])
  if ("rol" in json) return [[takeBetrokkene, [json]]]
  return Object.entries(json).map(([path, list]) => {
    const take = paths.get(path.toLowerCase())
    if (take === undefined) throw new SourceFailed("commongateway", "een onbekende naam van een lijst")
    return [take, objectsIn(isJsonObject(list) ? list["results"] : list)]
  })
}

const objectsIn = (list: unknown): ReadonlyArray<unknown> => {
  if (!Array.isArray(list) || !list.every(isJsonObject)) {
    throw new SourceFailed("commongateway", "geen lijst van objecten")
  }
  return list as ReadonlyArray<unknown>
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // The message of the parser may hold a part of the text.
    throw new SourceFailed("commongateway", "geen JSON")
  }
}
