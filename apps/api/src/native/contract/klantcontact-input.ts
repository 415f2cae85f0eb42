import { type Klantcontact, Klantcontactgegevens } from "@betrokkene/domain"
import { Schema } from "effect"
import { type Decode, decodeWith, unlessFaults } from "../../http/decode.ts"
import { mergePatch } from "../../http/json-value.ts"
import { unknownNulls } from "../../http/unknown-nulls.ts"
import { decodeBeside, numberedReadOnlyFields } from "./read-only.ts"

/** A klantcontact that replaces the present one. */
export const KlantcontactReplacement = Schema.Struct({ ...numberedReadOnlyFields, ...Klantcontactgegevens.fields })
  .annotate({
    identifier: "KlantcontactVervanging"
  })

export const decodeKlantcontact = decodeWith(Klantcontactgegevens)

/** As {@link decodeKlantcontact}, where the read-only members of the present one may be given back. */
export const decodeReplacement = (present: Klantcontact): Decode<Klantcontactgegevens> =>
  decodeBeside("klantcontacten", present, decodeKlantcontact)

/** As {@link decodeReplacement}, from a merge patch. */
export const decodePatch = (present: Klantcontact): Decode<Klantcontactgegevens> => (patch) =>
  unlessFaults(unknownInPatch(patch), decodeReplacement(present)(mergePatch(replacementJson(present), patch)))

/** In a patch null removes a property. It must be a known one. */
const unknownInPatch = unknownNulls(KlantcontactReplacement)

/** The present klantcontact as somebody would give it. */
const replacementJson = ({ gegevens, id, nummer, registratiedatum }: Klantcontact) => ({
  id,
  nummer,
  registratiedatum,
  ...gegevens
})
