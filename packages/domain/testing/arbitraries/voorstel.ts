import * as fc from "fast-check"
import type { Afwijking } from "../../src/betrokkene/afwijking.ts"
import { koppelgronden, Voorstel } from "../../src/reconciliatie/voorstel.ts"
import { decoded } from "./decoded.ts"
import { writtenId } from "./id.ts"
import { object } from "./object.ts"
import { writtenRecordReference } from "./record-reference.ts"
import { metSoort } from "./soort.ts"

const afwijkingen: fc.Arbitrary<ReadonlyArray<typeof Afwijking.Encoded>> = fc.subarray([
  { soort: "naam" },
  { soort: "bezoekadres" },
  { soort: "digitaalAdres", soortDigitaalAdres: "email" }
])

/** Proposals of every kind. */
export const voorstel = decoded(
  Voorstel,
  fc.oneof(
    metSoort(
      "soort",
      "koppelen",
      object({ betrokkene: writtenId, partij: writtenId, gronden: fc.subarray([...koppelgronden]) })
    ),
    metSoort("soort", "ontkoppelen", object({ betrokkene: writtenId })),
    metSoort("soort", "samenvoegen", object({ blijft: writtenId, vervalt: writtenId })),
    metSoort("soort", "afwijking-verwijderen", object({ betrokkene: writtenId, afwijkingen })),
    metSoort("soort", "normaliseren", object({ record: writtenRecordReference })),
    metSoort("soort", "betrokkene-verwijderen", object({ betrokkene: writtenId })),
    metSoort("soort", "adressen-verwijderen", object({ eigenaar: writtenRecordReference })),
    metSoort("soort", "anonimiseren", object({ klantcontact: writtenId })),
    metSoort("soort", "overnemen", object({}, { partij: writtenId }))
  )
)
