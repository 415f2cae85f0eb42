import { type Klantcontact, Klantcontactgegevens } from "@betrokkene/domain"
import { Schema } from "effect"
import { type Decode, decodeWith, unlessFaults } from "../../http/decode.ts"
import { isJsonObject, type JsonObject, mergePatch } from "../../http/json-value.ts"
import { unknownNulls } from "../../http/unknown-nulls.ts"
import { decodeBeside, numberedReadOnlyFields } from "./read-only.ts"

/** A klantcontact that replaces the present one. */
export const KlantcontactReplacement = Schema.Struct({ ...numberedReadOnlyFields, ...Klantcontactgegevens.fields })
  .annotate({
    identifier: "KlantcontactVervanging"
  })

export const decodeKlantcontact = decodeWith(Klantcontactgegevens)

/** As {@link decodeKlantcontact}, where the read-only members of the present one and its nummer may be given back. */
export const decodeReplacement = (
  { id, nummer, registratiedatum, versie }: Klantcontact
): Decode<Klantcontactgegevens> =>
  decodeBeside(
    "klantcontacten",
    { id, registratiedatum, versie },
    (json) => decodeKlantcontact(isJsonObject(json) ? withoutOwn(json, nummer) : json)
  )

/** It may be longer than one that may be given. */
const withoutOwn = ({ nummer, ...others }: JsonObject, own: string): JsonObject =>
  nummer === undefined || nummer === own ? others : { ...others, nummer }

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
