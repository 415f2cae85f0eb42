import type { Partijzicht, VermoedelijkePartij } from "@betrokkene/domain"
import type { Answer } from "../../../http/route.ts"
import { partijJson, partijTag } from "../../contract/partij-json.ts"
import { urlOf } from "../../contract/reference.ts"
import { vermoedelijkeDubbelenJson } from "../../contract/vermoedelijke-dubbele-json.ts"

export const answerPartij = (base: string, zicht: Partijzicht): Answer => ({
  status: 200,
  body: partijJson(base, zicht),
  tag: partijTag(zicht)
})

/** The answer for a partij that was registered, with those of which it is probably a double, if any. */
export const answerNewPartij = (
  base: string,
  zicht: Partijzicht,
  dubbelen: ReadonlyArray<VermoedelijkePartij>
): Answer => ({
  status: 201,
  body: {
    ...partijJson(base, zicht),
    ...(dubbelen.length === 0 ? {} : { vermoedelijkeDubbelen: vermoedelijkeDubbelenJson(base, dubbelen) })
  },
  tag: partijTag(zicht),
  location: urlOf(base, "partijen", zicht.partij.id)
})
