import * as fc from "fast-check"
import { RecordReference } from "../../src/reconciliatie/record-reference.ts"
import { decoded } from "./decoded.ts"
import { writtenId } from "./id.ts"
import { object } from "./object.ts"

export const writtenRecordReference: fc.Arbitrary<typeof RecordReference.Encoded> = object({
  soort: fc.constantFrom("klantcontact" as const, "betrokkene" as const, "partij" as const, "andere-partij" as const),
  id: writtenId
})

/** A reference to a record that a finding is about. */
export const recordReference = decoded(RecordReference, writtenRecordReference)
