import * as fc from "fast-check"
import { BetrokkeneId } from "../../src/betrokkene/betrokkene-id.ts"
import { KlantcontactId } from "../../src/klantcontact/klantcontact-id.ts"
import { PartijId } from "../../src/partij/partij-id.ts"
import { decoded } from "./decoded.ts"
import { notText, ongeldig } from "./invalid.ts"

/** Ids as programs write them, in upper or lower case. */
export const writtenId = fc.oneof(fc.uuid(), fc.uuid().map((id) => id.toUpperCase()))

/** A valid id of a betrokkene. */
export const betrokkeneId = decoded(BetrokkeneId, writtenId)

/** A valid id of a klantcontact. */
export const klantcontactId = decoded(KlantcontactId, writtenId)

/** A valid id of a partij. */
export const partijId = decoded(PartijId, writtenId)

/** An id that must be refused, such as a UUID in braces. */
export const ongeldigId = fc.oneof(
  notText,
  ongeldig(
    "id-ongeldig",
    fc.constantFrom(
      "",
      "1",
      "0d0e7f0e6b0f4a558d7f6f3a3a3f1c11",
      "{0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11}",
      "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c1g"
    ),
    fc.uuid().map((id) => `${id}0`),
    fc.uuid().map((id) => ` ${id}`),
    fc.uuid().map((id) => id.slice(1))
  )
)
