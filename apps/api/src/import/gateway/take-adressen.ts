import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { gatewayObject } from "./gateway-object.ts"
import type { GatewayReading } from "./gateway-reading.ts"
import { contractAdres, soortDigitaalAdres, withValues } from "./gateway-values.ts"

/** The two addresses of a betrokkene or partij, and the names of the parts that the contract has not. */
export const adressenIn = (take: (name: string) => unknown) => {
  const all = (["bezoekadres", "correspondentieadres"] as const).map((veld) =>
    [veld, contractAdres(take(veld))] as const
  )
  return {
    members: Object.fromEntries(all.flatMap(([veld, read]) => read === undefined ? [] : [[veld, read.adres]])),
    left: all.flatMap(([veld, read]) => read?.left.map((part) => `${veld}.${part}`) ?? [])
  }
}

/** A digital address of this owner: its uuid. */
export const takeAdres = (
  read: GatewayReading,
  value: unknown,
  owner: JsonObject,
  ...place: ReadonlyArray<unknown>
): string | undefined =>
  isJsonObject(value) && isJsonObject(value["digitaalAdres"])
    ? takeAdres(read, value["digitaalAdres"], owner, ...place)
    : read.refer(
      value,
      ({ put }, json, uuid) => {
        const { left, takeText } = gatewayObject(json)
        const members = withValues({
          verstrektDoorPartij: null,
          ...owner,
          adres: takeText("adres"),
          soortDigitaalAdres: soortDigitaalAdres(takeText("soortDigitaalAdres")),
          omschrijving: takeText("omschrijving")
        })
        put("digitaleadressen", uuid, members, left())
      },
      ...place,
      "digitaalAdres"
    )
