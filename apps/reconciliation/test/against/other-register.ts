import { type AnderePartij, type Partij, readBsn } from "@betrokkene/domain"
import { Effect, Stream } from "effect"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import type { Read } from "../../src/against/reading.ts"
import { type Bron, readAnderRegister } from "../../src/against/source.ts"

/** A file with this content, deleted after the test. */
export const file = async (naam: string, inhoud: string | Uint8Array): Promise<string> => {
  const map = await mkdtemp(join(tmpdir(), "betrokkene-against-"))
  onTestFinished(() => rm(map, { recursive: true }))
  await writeFile(join(map, naam), inhoud)
  return join(map, naam)
}

/** Everything read from a source. */
export const readAll = (bron: Bron): Promise<ReadonlyArray<Read>> =>
  Effect.runPromise(Stream.runCollect(readAnderRegister(bron)))

/** The reason with which reading a source fails. */
export const refusal = (bron: Bron): Promise<string> =>
  Effect.runPromise(Effect.map(Effect.flip(Stream.runDrain(readAnderRegister(bron))), ({ reden }) => reden))

/** The partij in readable form, with the bsn in clear. */
export const readable = ({ identificatoren, ...rest }: AnderePartij) => ({
  ...rest,
  identificatoren: identificatoren.map((identificator) =>
    identificator.soort === "bsn" ? { soort: "bsn", waarde: readBsn(identificator.waarde) } : identificator
  )
})

/** What was set aside, by line, place in the line, and code. */
export const setAside = (gelezen: ReadonlyArray<Read>): ReadonlyArray<string> =>
  gelezen.flatMap(({ objections: objections, partij, plaats: place }) =>
    objections.map((objection) =>
      `${place}${partij === undefined ? "" : " gelezen"} ${objection.plaats} ${objection.code}`
    )
  )

/** A partij in the form of this register's API, with the bsn in clear. */
export const asInApi = ({ gegevens, id, nummer }: Partij): object => ({
  id,
  url: `https://example.nl/api/v1/partijen/${id}`,
  nummer,
  ...Object.fromEntries(
    ["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurskanaal", "voorkeurstaal"].map((
      veld
    ) => [veld, null])
  ),
  ...gegevens,
  identificatoren: gegevens.identificatoren.map((identificator) =>
    identificator.soort === "bsn" ? { soort: "bsn", waarde: readBsn(identificator.waarde) } : identificator
  )
})
