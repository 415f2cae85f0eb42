import { Contactgegevens, type KlantcontactId, type PartijId, type Rol } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { readMembers } from "../engine/read-members.ts"
import { betrokkenen } from "../resources/betrokkenen.ts"
import { adresFrom } from "./adres-from.ts"
import { domainDecoder, given } from "./decode-domain.ts"

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

const betrokkeneFrom = (values: Values, place: string): Read<BetrokkeneInContract> => {
  const contactnaam = given((values["contactnaam"] ?? {}) as Values)
  return Result.map(
    decode(
      given({
        organisatienaam: values["organisatienaam"],
        contactnaam: Object.keys(contactnaam).length === 0 ? undefined : contactnaam,
        bezoekadres: adresFrom("soortBezoekadres", values["bezoekadres"]),
        correspondentieadres: adresFrom("soortCorrespondentieadres", values["correspondentieadres"])
      }),
      place
    ),
    (contactgegevens): BetrokkeneInContract => ({
      rol: values["rol"] as Rol,
      initiator: values["initiator"] as boolean,
      contactgegevens,
      ...(values["wasPartij"] === undefined ? {} : { partij: values["wasPartij"] as PartijId })
    })
  )
}
