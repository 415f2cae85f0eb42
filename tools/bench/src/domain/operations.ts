import { type BetrokkeneJson, generate, telefoonnummer } from "@betrokkene/dataset"
import { bepaalContactgegevens, Betrokkene, type BetrokkeneMetPartij, fullInzage, Partij } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { plainBetrokkene } from "./plain-betrokkene.ts"
import { plainContactgegevens } from "./plain-contactgegevens.ts"

/** A domain operation and its equivalent by hand; both take the examples in turn. */
export interface Operation {
  readonly name: string
  readonly examples: ReadonlyArray<unknown>
  readonly domain: (example: never) => unknown
  readonly floor: (example: never) => unknown
}

/** Decodes as readers of stored records do: reports all errors and refuses unknown fields. */
export const decode = Schema.decodeUnknownResult(Betrokkene, { errors: "all", onExcessProperty: "error" })

const decodePartij = Schema.decodeUnknownSync(Partij)

/** The operations to measure, on a generated register of `size` betrokkenen. */
export const operations = (size: number): ReadonlyArray<Operation> => {
  const written: Array<BetrokkeneJson> = []
  const partijen = new Map<string, Partij>()
  for (const { soort, waarde } of generate(1, size)) {
    if (soort === "partij") partijen.set(waarde.id, decodePartij(waarde))
    if (soort === "betrokkene") written.push(waarde)
  }
  const registered = written.map((each) => Result.getOrThrow(decode(each)))
    .map((betrokkene) =>
      ({
        betrokkene,
        ...(betrokkene._tag === "Gekend" ? { partij: partijen.get(betrokkene.partij) } : {})
      }) as BetrokkeneMetPartij
    )
  return [
    { name: "decoding of a betrokkene", examples: written, domain: decode, floor: plainBetrokkene },
    {
      name: "bepaalContactgegevens",
      examples: registered,
      domain: (example: BetrokkeneMetPartij) => bepaalContactgegevens(example, fullInzage),
      floor: (example: BetrokkeneMetPartij) => plainContactgegevens(example, fullInzage)
    }
  ]
}

/** A betrokkene with `count` telephone numbers. */
export const withAddresses = (count: number): unknown => ({
  _tag: "Ongekend",
  id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
  klantcontact: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c12",
  rol: "klant",
  initiator: true,
  contactgegevens: {
    contactnaam: { voornaam: "Anna" },
    digitaleAdressen: Array.from(
      { length: count },
      (_, index) => ({ soortDigitaalAdres: "telefoonnummer", adres: telefoonnummer(index) })
    )
  },
  registratiedatum: "2026-11-23T08:15:00.000Z",
  versie: 1
})
