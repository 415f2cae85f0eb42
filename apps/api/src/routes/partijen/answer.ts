import type { Partij } from "@betrokkene/domain"
import { partijJson } from "../../contract/partij-json.ts"
import { urlOf } from "../../contract/reference.ts"
import { versionTag } from "../../http/entity-tag.ts"
import type { Answer } from "../../http/route.ts"

export const answerPartij = (base: string, partij: Partij, status: 200 | 201 = 200): Answer => ({
  status,
  body: partijJson(base, partij),
  tag: versionTag(partij.versie),
  ...(status === 201 ? { subjects: [{ soort: "partij", id: partij.id }], location: urlOf(base, "partijen", partij.id) } : {})
})
