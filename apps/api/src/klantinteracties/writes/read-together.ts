import {
  type DigitaalAdres,
  type Klantcontactgegevens,
  type KlantcontactId,
  maximumDigitaleAdressen,
  type SideGegevens
} from "@betrokkene/domain"
import type { ChosenActor, TaskOfContact } from "@betrokkene/domain/internal"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { readMembers, within } from "../engine/read-members.ts"
import { readRelation } from "../engine/read-relation.ts"
import { inOrder, type Reader, readListOfAtMost, refused } from "../engine/reading.ts"
import { actoren } from "../side-records/actoren.ts"
import { taskOfNew } from "../side-records/internetaken.ts"
import { sideReader } from "../side-records/read-side.ts"
import { type BetrokkeneInContract, readBetrokkeneOfNew, withAdressen } from "./read-betrokkene.ts"
import { readAdresOfNew } from "./read-digitaal-adres.ts"
import { readKlantcontact } from "./read-klantcontact.ts"
import { type OnderwerpInContract, readOnderwerpobject } from "./read-onderwerpobject.ts"
import { type PartijInContract, readPartij } from "./read-partij.ts"

/** Maximum number of onderwerpobjecten, and of actoren, that are made together with a klantcontact. */
export const maximumTogether = 20

/**
 * A klantcontact with whoever was involved, and what more this register takes along with it. The digital addresses are
 * those of the betrokkene.
 */
export interface Together {
  readonly klantcontact: Klantcontactgegevens
  readonly betrokkene?: BetrokkeneInContract
  readonly onderwerpobject?: OnderwerpInContract
  readonly partij?: PartijInContract
  readonly digitaleAdressen?: ReadonlyArray<DigitaalAdres>
  readonly onderwerpobjecten?: ReadonlyArray<OnderwerpInContract>
  readonly actoren?: ReadonlyArray<ChosenActor>
  readonly internetaak?: TaskOfContact
}

/** Reads a klantcontact with what is made together with it. */
export const readTogether = (json: unknown): Read<Together> => {
  if (!isJsonObject(json)) return refused("nonFieldErrors", "invalid", "Hier wordt een object verwacht.")
  const { betrokkene, klantcontact, onderwerpobject } = json
  const read = inOrder([
    [
      "klantcontact",
      klantcontact === undefined
        ? refused("klantcontact", "required", "Dit veld is vereist.")
        : part("klantcontact", klantcontact, readKlantcontact)
    ],
    ...(betrokkene === undefined ? [] : [["betrokkene", part("betrokkene", betrokkene, readBetrokkeneOfNew)] as const]),
    ...(onderwerpobject === undefined
      ? []
      : [["onderwerpobject", part("onderwerpobject", onderwerpobject, readOnderwerpobject)] as const]),
    ...more(json)
  ])
  return Result.flatMap(read, (parts) => ofBetrokkene(parts as object as Together))
}

const part = (name: string, json: unknown, read: (json: unknown, place: string) => Read<unknown>): Read<unknown> =>
  json === null ? refused(name, "null", "Dit veld mag niet null zijn.") : read(json, name)

/** What the contract does not have. There null says nothing, as a member that it does not know says nothing. */
const more = (json: JsonObject) =>
  Object.entries(extension).flatMap(([name, read]) => {
    const value = json[name] ?? undefined
    return value === undefined ? [] : [[name, read(value, name)] as const]
  })

/** A partij is looked up by the first of its identificatoren, and registered if nobody is known by that. */
const readSought: Reader = (json, place) => {
  const read = Result.flatMap(readPartij(json), (partij): Read<PartijInContract> => {
    const { beside: { ids = [], voorkeur, werkteVoor }, identificatoren = [], nummer } = partij
    const left = "Dit kan hier niet mee: de partij kan er al zijn. Laat het weg."
    if (identificatoren.length === 0) {
      return refused("partijIdentificatoren", "required", "Zonder identificator kan niemand worden opgezocht.")
    }
    const known = identificatoren.findIndex(({ id }) => id !== undefined)
    if (known >= 0) return refused(`partijIdentificatoren.${known}.uuid`, "invalid", left)
    if (nummer !== undefined) return refused("nummer", "invalid", left)
    if (ids.length > 0) return refused("rekeningnummers", "invalid", left)
    if (werkteVoor !== undefined && werkteVoor !== null) {
      return refused("partijIdentificatie.werkteVoorPartij", "invalid", left)
    }
    return voorkeur === undefined || voorkeur === null
      ? Result.succeed(partij)
      : refused("voorkeursRekeningnummer", "invalid", left)
  })
  return Result.mapError(
    read,
    (faults) => faults.map((fault) => ({ ...fault, parameter: within(place, fault.parameter ?? "nonFieldErrors") }))
  )
}

const readNewActor = sideReader(actoren)

/** An actor that there is, by its uuid, or one to look up and else to register. */
const readActor: Reader = (json, place): Read<ChosenActor> =>
  isJsonObject(json) && json["uuid"] !== undefined && json["uuid"] !== null
    ? Result.map(readRelation(json, place), (id) => ({ id }) as ChosenActor)
    : Result.map(readNewActor(readMembers, json, place), ({ gegevens }) => ({ gegevens }))

const readActoren = readListOfAtMost(maximumTogether, readActor)

const readTask = sideReader(taskOfNew)

// The klantcontact is known later: any will do to see that the rest is valid.
const anyKlantcontact = {
  klantcontact: "00000000-0000-4000-8000-000000000000" as KlantcontactId
} as SideGegevens<"internetaak">

const readInternetaak: Reader = (json, place) => {
  if (!isJsonObject(json)) return refused(within(place, "nonFieldErrors"), "invalid", "Hier wordt een object verwacht.")
  const name = within(place, "toegewezenAanActoren")
  const { toegewezenAanActoren: assigned } = json
  const read = inOrder([
    ["task", readTask(readMembers, json, place, anyKlantcontact)],
    [
      "actoren",
      assigned === undefined ? refused(name, "required", "Dit veld is vereist.") : readActoren(assigned, name)
    ]
  ])
  return Result.map(read, ({ actoren, task }) => {
    const { gegevens: { klantcontact: _, ...gegevens } } = task as { readonly gegevens: SideGegevens<"internetaak"> }
    return { ...gegevens, actoren: actoren as ReadonlyArray<ChosenActor> } satisfies TaskOfContact
  })
}

const readOneOfMore: Reader = (json, place) =>
  Result.flatMap(readOnderwerpobject(json, place), (read) =>
    read === undefined
      ? refused(within(place, "nonFieldErrors"), "required", "Zeg waar het over gaat, of laat dit weg.")
      : Result.succeed(read))

const extension: { readonly [name: string]: Reader } = {
  partij: readSought,
  digitaleAdressen: readListOfAtMost(maximumDigitaleAdressen, readAdresOfNew),
  onderwerpobjecten: readListOfAtMost(maximumTogether, readOneOfMore),
  actoren: readActoren,
  internetaak: readInternetaak
}

/** What is of a betrokkene needs one. */
const ofBetrokkene = (together: Together): Read<Together> => {
  const { betrokkene, digitaleAdressen, partij } = together
  if (betrokkene === undefined) {
    return partij === undefined && digitaleAdressen === undefined
      ? Result.succeed(together)
      : refused("betrokkene", "required", "Een partij en digitale adressen zijn hier van een betrokkene.")
  }
  if (partij !== undefined && betrokkene.partij !== undefined) {
    return refused("nonFieldErrors", "invalid", "Geef betrokkene.wasPartij of partij, en niet beide.")
  }
  return digitaleAdressen === undefined
    ? Result.succeed(together)
    : Result.map(withAdressen(betrokkene, digitaleAdressen), (betrokkene) => ({ ...together, betrokkene }))
}
