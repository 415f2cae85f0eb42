import { Schema } from "effect"
import { maximumLengths } from "../values/maximum-lengths.ts"
import { regel } from "../values/regel.ts"
import { multilineText, text } from "../values/text.ts"

/** Maximum number of metadata of one klantcontact. */
const maximumMetadata = 50

const hasNameTwice = (metadata: ReadonlyArray<{ readonly naam: string }>): boolean =>
  new Set(metadata.map(({ naam }) => naam)).size < metadata.length

/**
 * What a program notes of a klantcontact for itself: at most 50 texts (255 characters), each under a name of its own
 * (255). A text may be left out. They are kept as they come, in their order.
 *
 * Source: metadata of Open Klant. Refusals: `te-veel-metadata`, `metadata-dubbel`, those of a text.
 */
export const KlantcontactMetadata = Schema.Array(
  Schema.Struct({
    naam: text(maximumLengths.metadata),
    waarde: Schema.optionalKey(multilineText(maximumLengths.metadata))
  }).annotate({ identifier: "Metagegeven" })
).check(
  Schema.isMaxLength(maximumMetadata, regel("te-veel-metadata", `Ten hoogste ${maximumMetadata} metadata.`)),
  Schema.makeFilter(
    (metadata) => !hasNameTwice(metadata),
    regel("metadata-dubbel", "Een naam staat twee keer in de metadata.")
  )
)
export type KlantcontactMetadata = typeof KlantcontactMetadata.Type
