import { isJsonObject } from "../../http/json-value.ts"
import { gatewayObject, uuidMade } from "./gateway-object.ts"
import { allOf, ref, type Take } from "./gateway-reading.ts"
import { contactnaam, withValues, yesNoWord } from "./gateway-values.ts"
import { adressenIn, takeAdres } from "./take-adressen.ts"
import { takePartij } from "./take-partij.ts"
import { takeActor, takeIdentified, takeTask } from "./take-side-records.ts"

/** A betrokkene with its klantcontact, its partij and the address by which it is to be reached. */
export const takeBetrokkene: Take = (read, json, uuid) => {
  const { left, take, takeText } = gatewayObject(json)
  const klantcontact = read.refer(take("klantcontact", "klantcontactId"), takeKlantcontact, uuid, "klantcontact")
  const partij = read.refer(take("partij", "partijId"), takePartij, uuid, "partij")
  const adressen = adressenIn(take)
  const kanaal = take("communicatiekanaal", "voorkeurskanaal")
  const members = withValues({
    hadKlantcontact: ref(klantcontact),
    wasPartij: ref(partij),
    rol: takeText("rol"),
    initiator: yesNoWord(take("intitiator", "initiator")) ?? false,
    organisatienaam: takeText("organisatienaam"),
    contactnaam: contactnaam(take("contactnaam", "persoonsnaam")),
    ...adressen.members
  })
  read.put("betrokkenen", uuid, members, [...left(), ...adressen.left])
  takeAdres(read, kanaal, { verstrektDoorBetrokkene: { uuid } }, uuid, 0)
}

/** A klantcontact with what it was about, its bijlagen, what has to be done after it and who took part. */
export const takeKlantcontact: Take = (read, json, uuid) => {
  const { left, take, takeText } = gatewayObject(json)
  const klantcontact = { uuid }
  const kanaal = take("kanaal")
  const each = (name: string, value: unknown, one: Take) =>
    allOf(value).forEach((each, place) => read.refer(each, one, uuid, name, place))
  each(
    "gaatOver",
    take("gaatOver"),
    takeIdentified("onderwerpobjecten", "onderwerpobjectidentificator", {
      klantcontact
    })
  )
  each(
    "bijlage",
    take("bijlage", "bijlagen"),
    takeIdentified("bijlagen", "bijlageidentificator", {
      wasBijlageVanKlantcontact: klantcontact
    })
  )
  each("interneTaakOntstaanUit", take("interneTaakOntstaanUit", "leiddeTotInterneTaken"), takeTask(klantcontact))
  allOf(take("actors", "actoren")).forEach((actor, place) => {
    const taken = read.refer(actor, takeActor, uuid, "actor", place)
    if (taken === undefined) return
    read.put("actorklantcontacten", uuidMade(uuid, taken), { actor: { uuid: taken }, klantcontact })
  })
  take("geregistreerdOp")
  const members = withValues({
    nummer: takeText("nummer"),
    kanaal: isJsonObject(kanaal)
      ? gatewayObject(kanaal).takeText("soortDigitaalAdres")
      : typeof kanaal === "string"
      ? kanaal
      : "onbekend",
    onderwerp: takeText("onderwerp"),
    inhoud: takeText("inhoud"),
    indicatieContactGelukt: yesNoWord(take("indicatieContactGelukt")),
    // What is not known has a code too, and the contract asks for one.
    taal: takeText("taal") ?? "und",
    vertrouwelijk: yesNoWord(take("vertrouwelijk")) ?? false,
    plaatsgevondenOp: takeText("plaatsgevondenOp")
  })
  read.put("klantcontacten", uuid, members, left())
}
