import { type Betrokkene, type Betrokkenegegevens, contactgegevensUit, contactgegevensvelden, type KlantcontactId, type PartijId, Rol } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Decode, decodeWith, faultsOf } from "../http/decode.ts"
import { mergePatch } from "../http/json-value.ts"
import { initiatorFaults, initiatorFields, initiatorOf, mentionsInitiator } from "./initiator.ts"
import { decodeBeside, readOnlyFields } from "./read-only.ts"
import { KlantcontactReference, PartijReference } from "./reference.ts"

const fields = {
  klantcontact: KlantcontactReference,
  partij: Schema.optionalKey(PartijReference),
  rol: Rol,
  ...initiatorFields,
  ...contactgegevensvelden
}
const Fields = Schema.Struct(fields)

/** A betrokkene as it is given to be made. */
export const BetrokkeneInput = Fields.annotate({ identifier: "BetrokkeneInvoer" })

/** A betrokkene as it is given to stand in the place of the one that is there. */
export const BetrokkeneReplacement = Schema.Struct({ ...readOnlyFields, ...fields }).annotate({ identifier: "BetrokkeneVervanging" })

/** A betrokkene as it was given. */
export interface GivenBetrokkene extends Betrokkenegegevens {
  readonly klantcontact: KlantcontactId
  readonly partij?: PartijId
}

const decodeFields = decodeWith(Fields)

export const decodeBetrokkene: Decode<GivenBetrokkene> = (json) => {
  const decoded = Result.map(decodeFields(json), given)
  const faults = [...faultsOf(decoded), ...initiatorFaults(json)]
  return faults.length > 0 ? Result.fail(faults) : decoded
}

/** As {@link decodeBetrokkene}, where the read-only members of the present one may be given back. */
export const decodeReplacement = ({ id }: Betrokkene): Decode<GivenBetrokkene> =>
  decodeBeside("betrokkenen", { id }, decodeBetrokkene)

/** As {@link decodeReplacement}, from a merge patch. A patch in either spelling of initiator takes the place of both. */
export const decodePatch = (present: Betrokkene): Decode<GivenBetrokkene> => (patch) => {
  const { initiator, ...rest } = replacementJson(present)
  return decodeReplacement(present)(mergePatch(mentionsInitiator(patch) ? rest : { ...rest, initiator }, patch))
}

/** The present betrokkene as somebody would give it. */
const replacementJson = (betrokkene: Betrokkene) => ({
  id: betrokkene.id,
  klantcontact: { id: betrokkene.klantcontact },
  ...(betrokkene._tag === "Gekend" ? { partij: { id: betrokkene.partij } } : {}),
  rol: betrokkene.rol,
  initiator: betrokkene.initiator,
  ...betrokkene.contactgegevens
})

const given = ({ initiator, intitiator, klantcontact, partij, rol, ...contactgegevens }: typeof Fields.Type): GivenBetrokkene => ({
  klantcontact,
  ...(partij === undefined ? {} : { partij }),
  rol,
  initiator: initiatorOf({ ...(initiator === undefined ? {} : { initiator }), ...(intitiator === undefined ? {} : { intitiator }) }),
  contactgegevens: contactgegevensUit(contactgegevens)
})
