import {
  adresListVanBetrokkene,
  type Betrokkene,
  type Betrokkenegegevens,
  Contactgegevens,
  type KlantcontactId,
  type PartijId,
  Rol
} from "@betrokkene/domain"
import { contactgegevensvelden, keepCommunicatiekanaal } from "@betrokkene/domain/internal"
import { Result, Schema } from "effect"
import type { CallerRight } from "../../access/inzagerecht.ts"
import { type Decode, decodeWith, faultsOf, unlessFaults } from "../../http/decode.ts"
import { isJsonObject } from "../../http/json-value.ts"
import { unknownNulls } from "../../http/unknown-nulls.ts"
import type { Fault } from "../../problems/fault.ts"
import { adressenWithIds, decodeWithAdresIds, type WithClaims } from "./adres-ids-input.ts"
import { grondzichtJson, readOnlyGrond } from "./grond-json.ts"
import { initiatorFaults, initiatorFields, initiatorOf, mentionsInitiator } from "./initiator.ts"
import { mentions, mergeVoorkeur } from "./merge-voorkeur.ts"
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

/** A betrokkene that replaces the present one. */
export const BetrokkeneReplacement = Schema.Struct({
  ...readOnlyFields,
  grond: Schema.optionalKey(readOnlyGrond),
  ...fields,
  digitaleAdressen: adressenWithIds
}).annotate({
  identifier: "BetrokkeneVervanging"
})

/** A betrokkene as it was given. */
export interface GivenBetrokkene extends Betrokkenegegevens {
  readonly klantcontact: KlantcontactId
  readonly partij?: PartijId
}

const decodeFields = decodeWith(Fields)

const decodeContactgegevens = decodeWith(Contactgegevens)

/** The contactgegevens stand among the other fields, so the rules on them together are checked separately. */
export const decodeBetrokkene: Decode<GivenBetrokkene> = (json) => {
  const betrokkene = decodeFields(json)
  const contactgegevens = decodeContactgegevens(contactgegevensOf(json))
  const faults = distinct([...faultsOf(betrokkene), ...faultsOf(contactgegevens), ...initiatorFaults(json)])
  return Result.isSuccess(betrokkene) && Result.isSuccess(contactgegevens) && faults.length === 0
    ? Result.succeed(given(betrokkene.success, contactgegevens.success))
    : Result.fail(faults)
}

const contactgegevensOf = (json: unknown): unknown =>
  isJsonObject(json)
    ? Object.fromEntries(Object.entries(json).filter(([name]) => Object.hasOwn(contactgegevensvelden, name)))
    : {}

const distinct = (
  faults: ReadonlyArray<Fault>
): ReadonlyArray<Fault> => [...new Map(faults.map((fault) => [`${fault.pointer} ${fault.code}`, fault])).values()]

/** As {@link decodeBetrokkene}, where the read-only members of the present one may be given back. */
export const decodeReplacement = (...shown: Shown): Decode<WithClaims<GivenBetrokkene>> =>
  decodeWithAdresIds(adresListVanBetrokkene(shown[0]), decodeBesidePresent(...shown))

/** The present betrokkene, whether the caller may read it, and what of it. */
type Shown = readonly [present: Betrokkene, reads: boolean, right: CallerRight]

/** Who may not see a ground cannot give it back: they could only try which one is right. */
const decodeBesidePresent = (...[present, reads, right]: Shown): Decode<GivenBetrokkene> =>
  decodeBeside(
    "betrokkenen",
    { id: present.id, versie: present.versie, grond: reads ? grondzichtJson(present, right) : null },
    decodeBetrokkene
  )

/** As {@link decodeReplacement}, from a merge patch. A patch of either spelling of initiator replaces both. */
export const decodePatch = (...shown: Shown): Decode<WithClaims<GivenBetrokkene>> =>
  decodeWithAdresIds(adresListVanBetrokkene(shown[0]), decodePatchOf(...shown))

const decodePatchOf = (...shown: Shown): Decode<GivenBetrokkene> => (patch) => {
  const [present] = shown
  const { initiator, ...rest } = replacementJson(present)
  const before = mentionsInitiator(patch) ? rest : { ...rest, initiator }
  const merged = decodeBesidePresent(...shown)(mergeVoorkeur("communicatiekanaal", before, patch))
  return unlessFaults(
    unknownInPatch(patch),
    mentions("communicatiekanaal", patch)
      ? merged
      : Result.map(merged, (nieuw) => ({
        ...nieuw,
        contactgegevens: keepCommunicatiekanaal(nieuw.contactgegevens, present.contactgegevens)
      }))
  )
}

/** In a patch null removes a property. It must be a known one. */
const unknownInPatch = unknownNulls(BetrokkeneReplacement)

/** The present betrokkene as somebody would give it. */
const replacementJson = (betrokkene: Betrokkene) => ({
  id: betrokkene.id,
  klantcontact: { id: betrokkene.klantcontact },
  ...(betrokkene._tag === "Gekend" ? { partij: { id: betrokkene.partij } } : {}),
  rol: betrokkene.rol,
  initiator: betrokkene.initiator,
  ...betrokkene.contactgegevens
})

const given = (
  { initiator, intitiator, klantcontact, partij, rol }: typeof Fields.Type,
  contactgegevens: Contactgegevens
): GivenBetrokkene => ({
  klantcontact,
  ...(partij === undefined ? {} : { partij }),
  rol,
  initiator: initiatorOf({
    ...(initiator === undefined ? {} : { initiator }),
    ...(intitiator === undefined ? {} : { intitiator })
  }),
  contactgegevens
})
