import {
  adresListVanPartij,
  type DigitaalAdres,
  type Identificator,
  type IdentificatorId,
  type Nummer,
  type Partij,
  Partijgegevens,
  type PartijId,
  type RekeningnummerId,
  type SoortPartij
} from "@betrokkene/domain"
import {
  type ChosenBesidePartij,
  type ChosenRekeningnummers,
  maximumRekeningnummers
} from "@betrokkene/domain/internal"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { isJsonObject } from "../../http/json-value.ts"
import { readMembers, within } from "../engine/read-members.ts"
import { readRelation } from "../engine/read-relation.ts"
import { inOrder, refused } from "../engine/reading.ts"
import { contactnaamGroup } from "../resources/contactnaam-group.ts"
import { partijAlone } from "../resources/partij-alone.ts"
import { partijen } from "../resources/partijen.ts"
import { domainDecoder, given } from "./decode-domain.ts"
import { type IdentificatorInContract, readIdentificator } from "./read-identificator.ts"
import { receivedOfPerson } from "./received-of-person.ts"
import { withoutOwnNummer } from "./without-own-nummer.ts"
import { withoutUnchanged } from "./without-unchanged.ts"

type Values = { readonly [name: string]: unknown }

/** A partij of a body: its gegevens without its identificatoren, and these and its nummer if the body names them. */
export interface PartijInContract {
  readonly gegevens: Partijgegevens
  readonly nummer?: Nummer
  readonly identificatoren?: ReadonlyArray<NamedIdentificator>
  readonly beside: ChosenBesidePartij
}

/** An identificator in a partij: with an id it is one that is recorded already. */
export interface NamedIdentificator {
  readonly id?: IdentificatorId
  readonly given: IdentificatorInContract
}

const names: { readonly [field: string]: string } = {
  contactnaam: "partijIdentificatie.contactnaam",
  organisatienaam: "partijIdentificatie.naam"
}

const decode = domainDecoder(Partijgegevens, (field) => names[field])

/** Reads a new partij. */
export const readPartij = (json: unknown): Read<PartijInContract> =>
  Result.flatMap(readMembers(partijen.members, json, ""), (values) => partijFrom(values, undefined))

/** Reads a partij that is changed: what the body does not name stays as it is, and a group is replaced whole. */
export const changedPartij = (read: typeof readMembers) => (present: Partij, json: unknown): Read<PartijInContract> =>
  Result.flatMap(
    read(partijen.members, changesOf(json, present), ""),
    (values) => partijFrom(values, present)
  )

const ownMembers = partijen.members.filter(({ name }) =>
  ["interneNotitie", "voorkeurstaal", "bezoekadres", "correspondentieadres"].includes(name)
)

const changesOf = (json: unknown, present: Partij): unknown =>
  withoutUnchanged(withoutOwnNummer(json, present.nummer), ownMembers, partijAlone(present))

const partijFrom = (values: Values, present: Partij | undefined): Read<PartijInContract> => {
  const soortPartij = (values["soortPartij"] ?? present?.gegevens.soortPartij) as SoortPartij
  if (present !== undefined && soortPartij !== present.gegevens.soortPartij) {
    return refused("soortPartij", "invalid", "De soort van een partij verandert nooit.")
  }
  const parts = inOrder([
    ["rekeningnummers", rekeningnummersOf(values)],
    ["adressen", adressenOf(values, present)],
    ["identificatie", naamOf(values, soortPartij)],
    ["werkrelatie", werkrelatieOf(values, soortPartij)],
    ["identificatoren", identificatorenOf(values["partijIdentificatoren"], present === undefined)]
  ])
  return Result.flatMap(parts, ({ adressen, identificatie, identificatoren, rekeningnummers, werkrelatie }) => {
    const { identificatoren: _, ...was } = present?.gegevens ?? { identificatoren: [] }
    const merged = given({
      ...was,
      soortPartij,
      ...named(values),
      ...receivedOfPerson(values, present?.gegevens ?? {}),
      ...adressen as Values,
      ...identificatie as Values
    })
    const nummer = values["nummer"] as Nummer | undefined
    return Result.map(decode(merged, ""), (gegevens): PartijInContract => ({
      gegevens,
      beside: { ...rekeningnummers as ChosenBesidePartij, ...werkrelatie as ChosenBesidePartij },
      ...(nummer === undefined ? {} : { nummer }),
      ...(identificatoren === undefined
        ? {}
        : { identificatoren: identificatoren as ReadonlyArray<NamedIdentificator> })
    }))
  })
}

/** The members that the domain has by the same name. */
const named = (values: Values): Values => ({
  ...("interneNotitie" in values ? { interneNotitie: values["interneNotitie"] } : {}),
  ...("indicatieActief" in values ? { indicatieActief: values["indicatieActief"] } : {}),
  // Null says nothing, so it lifts no geheimhouding.
  ...(values["indicatieGeheimhouding"] === undefined
    ? {}
    : { indicatieGeheimhouding: values["indicatieGeheimhouding"] })
})

/** Which rekeningnummers it is to have, and which it prefers, as far as the body says. */
const rekeningnummersOf = (values: Values): Read<ChosenRekeningnummers> => {
  const list = values["rekeningnummers"] as ReadonlyArray<RekeningnummerId> | undefined
  if (list !== undefined && list.length > maximumRekeningnummers) {
    return refused("rekeningnummers", "max_length", `Ten hoogste ${maximumRekeningnummers}.`)
  }
  return Result.succeed({
    ...("rekeningnummers" in values ? { ids: [...new Set(list)] } : {}),
    ...("voorkeursRekeningnummer" in values
      ? { voorkeur: values["voorkeursRekeningnummer"] as RekeningnummerId | undefined ?? null }
      : {})
  })
}

/** The digital addresses that stay: those that the body names, or all if it names none. Others are not taken over. */
const adressenOf = (values: Values, present: Partij | undefined): Read<Values> => {
  if (!("digitaleAdressen" in values) && !("voorkeursDigitaalAdres" in values)) return Result.succeed({})
  const own = present === undefined ? [] : adresListVanPartij(present)
  const ids = "digitaleAdressen" in values
    ? (values["digitaleAdressen"] ?? []) as ReadonlyArray<string>
    : own.map(({ id }) => id)
  const foreign = ids.findIndex((id) => !own.some((one) => one.id === id))
  if (foreign >= 0) {
    return refused(`digitaleAdressen.${foreign}.uuid`, "invalid", "De partij heeft geen digitaal adres met deze uuid.")
  }
  const left = own.filter(({ id }) => ids.includes(id))
  const asked = values["voorkeursDigitaalAdres"] as string | undefined
  const preferred = "voorkeursDigitaalAdres" in values
    ? left.find(({ id }) => id === asked)
    : left.find(({ voorkeur }) => voorkeur)
  if (asked !== undefined && preferred === undefined) {
    return refused("voorkeursDigitaalAdres", "invalid", "Dit is geen digitaal adres van de partij.")
  }
  return Result.succeed({
    digitaleAdressen: left.map(({ adres }): DigitaalAdres => adres),
    voorkeurskanaal: preferred?.adres
  })
}

/** The name of a partij, by its kind. Members of another kind are passed over. */
const naamOf = (values: Values, soortPartij: SoortPartij): Read<Values> => {
  if (!("partijIdentificatie" in values)) return Result.succeed({})
  const place = "partijIdentificatie"
  const identificatie = values[place]
  if (identificatie === null) return refused(place, "null", "Dit veld mag niet null zijn.")
  if (!isJsonObject(identificatie)) {
    return refused(within(place, "nonFieldErrors"), "invalid", "Hier wordt een object verwacht.")
  }
  if (soortPartij === "organisatie") {
    const { naam } = identificatie
    if (naam === undefined) return Result.succeed({})
    return typeof naam === "string" || typeof naam === "number"
      ? Result.succeed({ organisatienaam: String(naam).trim() })
      : refused(within(place, "naam"), naam === null ? "null" : "invalid", "Dit is geen tekst.")
  }
  if (!("contactnaam" in identificatie)) return Result.succeed({})
  const { contactnaam } = identificatie
  if (contactnaam === null) return Result.succeed({ contactnaam: undefined })
  const parts = isJsonObject(contactnaam)
    ? Object.fromEntries(Object.entries(contactnaam).filter(([, part]) => part !== null))
    : contactnaam
  return Result.map(
    contactnaamGroup.read?.(parts, within(place, "contactnaam")) ?? Result.succeed({}),
    (read) => {
      const naam = given(read as Values)
      return { contactnaam: Object.keys(naam).length === 0 ? undefined : naam }
    }
  )
}

/** The organisatie that a contactpersoon works for, as far as the body says. */
const werkrelatieOf = (values: Values, soortPartij: SoortPartij): Read<ChosenBesidePartij> => {
  const identificatie = values["partijIdentificatie"]
  if (soortPartij !== "contactpersoon" || !isJsonObject(identificatie)) return Result.succeed({})
  const { werkteVoorPartij } = identificatie
  if (werkteVoorPartij === undefined) return Result.succeed({})
  return werkteVoorPartij === null
    ? Result.succeed({ werkteVoor: null })
    : Result.map(
      readRelation(werkteVoorPartij, within("partijIdentificatie", "werkteVoorPartij")),
      (id) => ({ werkteVoor: id as PartijId })
    )
}

/** The identificatoren of a list; none is said when it is null or not there. */
const identificatorenOf = (
  list: unknown,
  isNew: boolean
): Read<ReadonlyArray<NamedIdentificator> | undefined> => {
  const name = "partijIdentificatoren"
  if (list === undefined || list === null) return Result.succeed(undefined)
  if (!Array.isArray(list)) return refused(name, "not_a_list", "Hier wordt een lijst verwacht.")
  if (list.length > maximumNamed) return refused(name, "max_length", `Ten hoogste ${maximumNamed}.`)
  const entries = list.flatMap((one, place) => one === null ? [] : [[one, place] as const])
  return Result.flatMap(
    inOrder(entries.map(([one, place]) => [String(place), namedIdentificator(one, `${name}.${place}`, isNew)])),
    (values) => {
      const read = Object.values(values) as ReadonlyArray<NamedIdentificator>
      const ids = read.flatMap(({ id }) => id ?? [])
      return new Set(ids).size === ids.length
        ? Result.succeed(read)
        : refused(`${name}.identificeerdePartij`, "duplicated", "Deze identificator staat er twee keer.")
    }
  )
}

/** More than there are kinds. */
const maximumNamed = 20

const namedIdentificator = (json: unknown, place: string, isNew: boolean): Read<NamedIdentificator> => {
  if (!isJsonObject(json)) {
    return refused(within(place, "nonFieldErrors"), "invalid", "Hier wordt een object verwacht.")
  }
  if (isNew && json["identificeerdePartij"] !== undefined && json["identificeerdePartij"] !== null) {
    return refused("partijIdentificatoren.identificeerdePartij", "invalid", "Laat dit weg: het is deze partij.")
  }
  const id = json["uuid"] === undefined || json["uuid"] === null
    ? Result.succeed(undefined)
    : readRelation({ uuid: json["uuid"] }, place)
  return Result.flatMap(
    id,
    (id) =>
      Result.map(readIdentificator(readMembers, json, place), (given): NamedIdentificator => ({
        given,
        ...(id === undefined ? {} : { id: id as IdentificatorId })
      }))
  )
}

/** The partijgegevens with these identificatoren. */
export const withIdentificatoren = (
  gegevens: Partijgegevens,
  identificatoren: ReadonlyArray<Identificator>
): Partijgegevens => ({ ...gegevens, identificatoren }) as Partijgegevens
