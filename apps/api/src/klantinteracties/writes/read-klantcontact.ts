import { type Klantcontact, Klantcontactgegevens } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { readMembers } from "../engine/read-members.ts"
import { klantcontacten } from "../resources/klantcontacten.ts"
import { domainDecoder, given } from "./decode-domain.ts"
import { readTaal } from "./read-taal.ts"
import { withoutOwnNummer } from "./without-own-nummer.ts"

const decode = domainDecoder(Klantcontactgegevens)

/** Reads a klantcontact at this place in a body. */
export const readKlantcontact = (json: unknown, place: string): Read<Klantcontactgegevens> =>
  Result.flatMap(readMembers(klantcontacten.members, json, place), (values) => decode(own(received(values)), place))

/** Reads a klantcontact that is changed: what the body does not name stays as it is. */
export const changedKlantcontact =
  (read: typeof readMembers) => ({ gegevens, nummer }: Klantcontact, json: unknown): Read<Klantcontactgegevens> =>
    Result.flatMap(
      read(klantcontacten.members, withoutOwnNummer(json, nummer), ""),
      (values) => decode(own({ ...gegevens, ...(read === readMembers ? unlessGiven : {}), ...received(values) }), "")
    )

/** What a record that is put in the place of another has when it does not say so. All else then stays as it was. */
const unlessGiven = { verdereActieOndernomen: false }

/** The language as the domain has it, and as it came. */
const received = (values: { readonly [name: string]: unknown }) => {
  if (!("taal" in values)) return values
  const { ontvangen, waarde } = readTaal(String(values["taal"]))
  return { ...values, taal: waarde, zoalsOntvangen: ontvangen === undefined ? undefined : { taal: ontvangen } }
}

const own = (values: { readonly [name: string]: unknown }) =>
  given(Object.fromEntries(Object.keys(Klantcontactgegevens.fields).map((name) => [name, values[name]])))
