import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { gatewayObject } from "./gateway-object.ts"
import type { Take } from "./gateway-reading.ts"
import { withValues } from "./gateway-values.ts"

/** A record that is little more than what another system calls something. */
export const takeIdentified = (collection: string, name: string, owner: JsonObject): Take => ({ put }, json, uuid) => {
  const { left, take } = gatewayObject(json)
  take("klantContact", "klantcontact", "klantcontactId")
  const own = take("objectIdentificator", "identificator", "bijlageIdentificator")
  const { takeText } = gatewayObject(isJsonObject(own) ? own : json)
  const identificator = withValues({
    objectId: takeText("objectId", "externId"),
    codeObjecttype: takeText("objecttype", "codeObjecttype"),
    codeRegister: takeText("register", "externRegister", "codeRegister"),
    codeSoortObjectId: takeText("soortObjectId", "codeSoortObjectId")
  })
  const known = new Set(["objectId", "externId", "objecttype", "register", "externRegister", "soortObjectId"])
  put(collection, uuid, { ...owner, [name]: identificator }, left().filter((member) => !known.has(member)))
}

/** What has to be done after this klantcontact. */
export const takeTask = (klantcontact: JsonObject): Take => (read, json, uuid) => {
  const { left, take, takeText } = gatewayObject(json)
  take("klantcontact", "toegewezenOp")
  const actor = read.refer(take("actor"), takeActor, uuid, "actor")
  const members = withValues({
    aanleidinggevendKlantcontact: klantcontact,
    nummer: takeText("nummer"),
    gevraagdeHandeling: takeText("gevraagdeHandeling"),
    toelichting: takeText("toelichting"),
    status: takeText("status"),
    toegewezenAanActoren: actor === undefined ? [] : [{ uuid: actor }]
  })
  read.put("internetaken", uuid, members, left())
}

/** Somebody who took part for the municipality, or is to do something. */
export const takeActor: Take = ({ put }, json, uuid) => {
  const { left, takeText } = gatewayObject(json)
  const soort = takeText("soortActor")?.toLowerCase().replaceAll(/[ -]/gu, "_")
  const members = withValues({ naam: takeText("naam"), soortActor: soort ?? "medewerker" })
  put("actoren", uuid, members, left())
}
