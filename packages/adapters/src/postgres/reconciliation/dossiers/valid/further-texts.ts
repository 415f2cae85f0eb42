import { maximumLengths } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { all } from "../conditions.ts"
import { fieldOf, hasOnly, otherField, textField } from "./json-object.ts"
import { noLongerThan, nullOr, plainMultilineText, plainText } from "./text.ts"

/** Letters and signs that are valid in every text, but for " and the backslash. */
const [first, rest] = ["!#-\\[\\]-~À-ɏ", " !#-\\[\\]-~À-ɏ"]
const plainSign = `"[${first}]([${rest}]*[${first}])?"`

/** None or one of the metadata: of more, each name must be there once, and that is left to the rule. */
const fewMetadata = `^\\[(\\{"naam": ${plainSign}(, "waarde": ${plainSign})?\\})?\\]$`

const webAddress = "^https?://[!-.0->@-~]+([/?#][!-~]*)?$"

/** Whether what else is written down of a klantcontact is plainly valid. */
export const plainFurtherTexts = (texts: RawBuilder<unknown>): RawBuilder<boolean> => {
  const reactie = fieldOf(texts, "reactie")
  const metadata = fieldOf(texts, "metadata")
  const type = fieldOf(texts, "hoofdOnderwerpType")
  return all([
    // In the order in which jsonb keeps them.
    hasOnly(texts, [textField("reactie"), otherField("metadata"), textField("hoofdOnderwerpType")]),
    nullOr(reactie, plainMultilineText(reactie, maximumLengths.reactie)),
    nullOr(metadata, sql<boolean>`${metadata} ~ ${sql.lit(fewMetadata)}`),
    noLongerThan(metadata, maximumLengths.metadata),
    nullOr(
      type,
      all([plainText(type, maximumLengths.hoofdOnderwerpType), sql<boolean>`${type} ~ ${sql.lit(webAddress)}`])
    )
  ])
}
