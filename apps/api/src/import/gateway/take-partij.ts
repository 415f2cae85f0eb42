import { isJsonObject } from "../../http/json-value.ts"
import { gatewayObject, uuidMade, uuidNamed } from "./gateway-object.ts"
import { allOf, type GatewayReading, ref, type Take } from "./gateway-reading.ts"
import { contactnaam, withValues, yesNoWord } from "./gateway-values.ts"
import { adressenIn, takeAdres } from "./take-adressen.ts"

/** A partij with its digital addresses, its identificatoren and whom it represents. */
export const takePartij: Take = (read, json, uuid) => {
  const { left, take, takeText } = gatewayObject(json)
  const [persoon, organisatie, contactpersoon] = [take("persoon"), take("organisatie"), take("contactpersoon")]
  const soortPartij = takeText("soortPartij")?.toLowerCase()
    ?? (organisatie !== undefined ? "organisatie" : contactpersoon !== undefined ? "contactpersoon" : "persoon")
  const naam = isJsonObject(contactpersoon) ? contactpersoon["contactnaam"] : persoon
  const own = isJsonObject(naam) && isJsonObject(naam["contactnaam"]) ? naam["contactnaam"] : naam
  const adressen = adressenIn(take)
  const verstrekt = allOf(take("verstrekteAdressen"))
  const kanaal = take("voorkeurskanaal")
  const preferred = takeAdres(read, kanaal, { verstrektDoorPartij: { uuid } }, uuid, "voorkeurskanaal")
  verstrekt.forEach((adres, place) => takeAdres(read, adres, { verstrektDoorPartij: { uuid } }, uuid, place))
  const unknown = allOf(take("partijIdentificatoren", "identificatoren", "externeIdentificaties"))
    .filter((one, place) => !takeIdentificator(read, one, uuid, place))
  const represented = read.refer(take("vertegenwoordigde"), takePartij, uuid, "vertegenwoordigde")
  if (represented !== undefined) {
    read.put("vertegenwoordigingen", uuidMade(uuid, represented), {
      vertegenwoordigendePartij: { uuid },
      vertegenwoordigdePartij: { uuid: represented }
    })
  }
  const members = withValues({
    nummer: takeText("nummer"),
    interneNotitie: takeText("interneNotitie"),
    soortPartij,
    indicatieGeheimhouding: yesNoWord(take("indicatieGeheimhouding")),
    indicatieActief: yesNoWord(take("indicatieActief")) ?? true,
    voorkeurstaal: takeText("voorkeurstaal"),
    voorkeursDigitaalAdres: ref(preferred),
    partijIdentificatie: soortPartij === "organisatie"
      ? { naam: isJsonObject(organisatie) ? organisatie["naam"] : takeText("organisatienaam") }
      : withValues({ contactnaam: contactnaam(own) }),
    ...adressen.members
  })
  const more = [...left(), ...adressen.left, ...(unknown.length === 0 ? [] : ["identificatoren"])]
  read.put("partijen", uuid, members, more)
}

/** Whether an identificator is of a kind that the contract has by itself: then it is taken. */
const takeIdentificator = (read: GatewayReading, value: unknown, partij: string, place: number): boolean => {
  if (!isJsonObject(value)) return false
  const { take, takeText } = gatewayObject(value)
  const kind = take("soortObjectId", "soortExternId", "codeSoortObjectId")
  const named = isJsonObject(kind) ? gatewayObject(kind).takeText("soortExternId", "naam", "code") : kind
  const soort = ({ bsn: "bsn", kvk: "kvk_nummer", kvk_nummer: "kvk_nummer", rsin: "rsin" } as const)[
    String(named).toLowerCase().replaceAll(/[ -]/gu, "_") as "bsn"
  ]
  const objectId = takeText("objectId", "externId")
  if (soort === undefined || objectId === undefined) return false
  read.put("partij-identificatoren", uuidNamed(value) ?? uuidMade(partij, "identificator", place), {
    identificeerdePartij: { uuid: partij },
    partijIdentificator: { ...codesOf(soort), codeSoortObjectId: soort, objectId }
  })
  return true
}

/** The object that an identificator of this kind identifies, and the register that it stands in. */
const codesOf = (soort: string) =>
  soort === "bsn"
    ? { codeObjecttype: "natuurlijk_persoon", codeRegister: "brp" }
    : { codeObjecttype: "niet_natuurlijk_persoon", codeRegister: "hr" }
