import { Klantcontactgegevens } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { readMembers } from "../engine/read-members.ts"
import { klantcontacten } from "../resources/klantcontacten.ts"
import { domainDecoder, given } from "./decode-domain.ts"

const decode = domainDecoder(Klantcontactgegevens)

/** Reads a klantcontact at this place in a body. */
export const readKlantcontact = (json: unknown, place: string): Read<Klantcontactgegevens> =>
  Result.flatMap(
    readMembers(klantcontacten.members, json, place),
    ({ indicatieContactGelukt, inhoud, kanaal, onderwerp, plaatsgevondenOp, taal, vertrouwelijk }) =>
      decode(
        given({ kanaal, onderwerp, inhoud, taal, vertrouwelijk, plaatsgevondenOp, indicatieContactGelukt }),
        place
      )
  )
