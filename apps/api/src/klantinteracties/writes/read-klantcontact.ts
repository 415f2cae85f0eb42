import { type Klantcontact, Klantcontactgegevens } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { readMembers } from "../engine/read-members.ts"
import { klantcontacten } from "../resources/klantcontacten.ts"
import { domainDecoder, given } from "./decode-domain.ts"

const decode = domainDecoder(Klantcontactgegevens)

/** Reads a klantcontact at this place in a body. */
export const readKlantcontact = (json: unknown, place: string): Read<Klantcontactgegevens> =>
  Result.flatMap(readMembers(klantcontacten.members, json, place), (values) => decode(own(values), place))

/** Reads a klantcontact that is changed: what the body does not name stays as it is. */
export const changedKlantcontact =
  (read: typeof readMembers) => ({ gegevens }: Klantcontact, json: unknown): Read<Klantcontactgegevens> =>
    Result.flatMap(read(klantcontacten.members, json, ""), (values) => decode(own({ ...gegevens, ...values }), ""))

const own = ({ indicatieContactGelukt, inhoud, kanaal, onderwerp, plaatsgevondenOp, taal, vertrouwelijk }: {
  readonly [name: string]: unknown
}) => given({ kanaal, onderwerp, inhoud, taal, vertrouwelijk, plaatsgevondenOp, indicatieContactGelukt })
