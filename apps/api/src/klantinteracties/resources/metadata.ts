import type { KlantcontactMetadata } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { isJsonObject } from "../../http/json-value.ts"
import type { Kind } from "../engine/kind.ts"
import { inOrder, type Reader, readText, refused } from "../engine/reading.ts"

const readMetagegeven = readText(255)

/** An object of texts, by names that stay as they are: a list of names and texts in this register. */
const read: Reader = (value, name) => {
  if (value === null) return refused(name, "null", "Dit veld mag niet null zijn.")
  if (!isJsonObject(value)) return refused(name, "not_a_dict", "Hier wordt een object verwacht.")
  const texts = Object.entries(value).map(([naam, one]) => [naam, readMetagegeven(one, `${name}.${naam}`)] as const)
  return Result.map(inOrder(texts), () => texts.length === 0 ? undefined : texts.map(asMetagegeven))
}

const asMetagegeven = ([naam, one]: readonly [string, Read<unknown>]) => {
  const waarde = Result.getOrElse(one, () => "")
  return waarde === "" ? { naam } : { naam, waarde }
}

/** The metadata of a klantcontact. */
export const metadata: Kind<KlantcontactMetadata | undefined> = {
  schema: { type: "object", additionalProperties: { type: "string", maxLength: 255 } },
  read,
  write: (metadata = []) => Object.fromEntries(metadata.map(({ naam, waarde = "" }) => [naam, waarde]))
}
