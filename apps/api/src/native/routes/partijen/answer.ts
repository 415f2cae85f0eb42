import type { Partijzicht } from "@betrokkene/domain"
import type { Answer } from "../../../http/route.ts"
import { partijJson, partijTag } from "../../contract/partij-json.ts"
import { urlOf } from "../../contract/reference.ts"

export const answerPartij = (base: string, zicht: Partijzicht, status: 200 | 201 = 200): Answer => ({
  status,
  body: partijJson(base, zicht),
  tag: partijTag(zicht),
  ...(status === 201
    ? { location: urlOf(base, "partijen", zicht.partij.id) }
    : {})
})
