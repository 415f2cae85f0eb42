import {
  type Betrokkene,
  Contactgegevens,
  type DigitaalAdres,
  type KlantcontactId,
  type PartijId,
  type Rol
} from "@betrokkene/domain"
import { partijOf } from "@betrokkene/domain/internal"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { readMembers } from "../engine/read-members.ts"
import { refused } from "../engine/reading.ts"
import { betrokkenen } from "../resources/betrokkenen.ts"
import { domainDecoder, given } from "./decode-domain.ts"
import { receivedOfPerson } from "./received-of-person.ts"
import { withoutUnchanged } from "./without-unchanged.ts"

/** A betrokkene as a body gives it, without its klantcontact. */
export interface BetrokkeneInContract {
  readonly rol: Rol
  readonly initiator: boolean
  readonly contactgegevens: Contactgegevens
  readonly partij?: PartijId
}

const decode = domainDecoder(Contactgegevens)

type Values = { readonly [name: string]: unknown }

/** Reads a betrokkene of a klantcontact that is made along with it. */
export const readBetrokkeneOfNew = (json: unknown, place: string): Read<BetrokkeneInContract> =>
  Result.flatMap(
    readMembers(betrokkenen.members.filter(({ name }) => name !== "hadKlantcontact"), json, place),
    (values) => betrokkeneFrom(values, place)
  )

/** A betrokkene who gave these digital addresses too. */
export const withAdressen = (
  betrokkene: BetrokkeneInContract,
  digitaleAdressen: ReadonlyArray<DigitaalAdres>
): Read<BetrokkeneInContract> =>
  Result.map(
    decode({ ...betrokkene.contactgegevens, digitaleAdressen }, ""),
    (contactgegevens): BetrokkeneInContract => ({ ...betrokkene, contactgegevens })
  )

/** Reads a betrokkene of a klantcontact that it names. */
export const readBetrokkene = (json: unknown): Read<BetrokkeneInContract & { readonly klantcontact: KlantcontactId }> =>
  Result.flatMap(
    readMembers(betrokkenen.members, json, ""),
    (values) =>
      Result.map(betrokkeneFrom(values, ""), (betrokkene) => ({
        ...betrokkene,
        klantcontact: values["hadKlantcontact"] as KlantcontactId
      }))
  )

/** A betrokkene that is changed. A partij that is not there stays; one that is undefined is taken away. */
export interface ChangedBetrokkene extends Omit<BetrokkeneInContract, "partij"> {
  readonly partij: PartijId | undefined
}

/** Reads a betrokkene that is changed: what the body does not name stays as it is, and a group is replaced whole. */
export const changedBetrokkene =
  (read: typeof readMembers) => (present: Betrokkene, json: unknown): Read<ChangedBetrokkene> =>
    Result.flatMap(read(betrokkenen.members, withoutUnchanged(json, adressen, present), ""), (values) => {
      if (values["hadKlantcontact"] !== undefined && values["hadKlantcontact"] !== present.klantcontact) {
        return refused("hadKlantcontact.uuid", "invalid", "Een betrokkene blijft bij zijn klantcontact.")
      }
      const contactgegevens = { ...present.contactgegevens, ...contactgegevensIn(values, present.contactgegevens) }
      return Result.map(decode(given(contactgegevens), ""), (contactgegevens): ChangedBetrokkene => ({
        rol: (values["rol"] ?? present.rol) as Rol,
        initiator: (values["initiator"] ?? present.initiator) as boolean,
        contactgegevens,
        partij: "wasPartij" in values ? values["wasPartij"] as PartijId | undefined : partijOf(present)
      }))
    })

const adressen = betrokkenen.members.filter(({ name }) => ["bezoekadres", "correspondentieadres"].includes(name))

const betrokkeneFrom = (values: Values, place: string): Read<BetrokkeneInContract> =>
  Result.map(
    decode(given(contactgegevensIn(values, {})), place),
    (contactgegevens): BetrokkeneInContract => ({
      rol: values["rol"] as Rol,
      initiator: values["initiator"] as boolean,
      contactgegevens,
      ...(values["wasPartij"] === undefined ? {} : { partij: values["wasPartij"] as PartijId })
    })
  )

/** The contactgegevens that the body names; undefined where it empties them. */
const contactgegevensIn = (
  values: Values,
  present: Pick<Contactgegevens, "bezoekadres" | "correspondentieadres" | "zoalsOntvangen">
): Values => ({
  ...("organisatienaam" in values ? { organisatienaam: values["organisatienaam"] } : {}),
  ...("contactnaam" in values ? { contactnaam: wholeOrNone(values["contactnaam"]) } : {}),
  ...receivedOfPerson(values, present)
})

const wholeOrNone = (value: unknown): Values | undefined => {
  const group = given((value ?? {}) as Values)
  return Object.keys(group).length === 0 ? undefined : group
}
