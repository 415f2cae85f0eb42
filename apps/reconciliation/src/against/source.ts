import { WrongUsage } from "@betrokkene/program"
import { Effect, Redacted, Result, type Stream } from "effect"
import { access, constants, stat } from "node:fs/promises"
import { readSourceFile } from "./file.ts"
import { defaultFetchMode, type FetchMode } from "./http-json.ts"
import { readOpenKlant } from "./read-open-klant.ts"
import type { Read } from "./reading.ts"
import type { AnderRegisterUnreadable } from "./unreadable.ts"

/** Where the other register is read: a file, or the API of an Open Klant. */
export type Bron =
  | { readonly soort: "ndjson" | "csv"; readonly pad: string }
  | { readonly soort: "open-klant"; readonly partijen: URL; readonly token: Redacted.Redacted<string> }

const refuse = (fout: string) => Result.fail(new WrongUsage(fout))

/** The value of `--against`, with the token for an API. Neither is ever shown. */
export const readSource = (
  gegeven: string,
  environment: Readonly<Record<string, string | undefined>>
): Result.Result<Bron, WrongUsage> => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//iu.test(gegeven)) {
    return Result.succeed({ soort: /\.csv$/iu.test(gegeven) ? "csv" : "ndjson", pad: gegeven })
  }
  const adres = URL.parse(gegeven)
  if (adres === null || !/^https?:$/u.test(adres.protocol)) {
    return refuse("--against: alleen een bestand, of een adres dat met https:// of http:// begint.")
  }
  if (adres.username !== "" || adres.password !== "") {
    return refuse("--against: zet geen wachtwoord in het adres, maar het token in OPEN_KLANT_TOKEN.")
  }
  if (environment["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") {
    return refuse("--against: met NODE_TLS_REJECT_UNAUTHORIZED=0 is niet zeker wie er antwoordt; haal dat weg.")
  }
  const token = environment["OPEN_KLANT_TOKEN"] ?? ""
  if (token === "") {
    return refuse("OPEN_KLANT_TOKEN ontbreekt: het token waarmee de API van de Open Klant gelezen mag worden.")
  }
  if (!/^[\x21-\x7e]{1,200}$/u.test(token)) {
    return refuse("OPEN_KLANT_TOKEN is geen token: het heeft spaties of andere tekens die niet kunnen.")
  }
  return Result.succeed({
    soort: "open-klant",
    partijen: partijenVan(adres),
    token: Redacted.make(token, { label: "OPEN_KLANT_TOKEN" })
  })
}

/** The address of the partijen, given itself or by an address above it. Filters in the address are kept. */
const partijenVan = (adres: URL): URL => {
  const partijen = new URL(adres)
  const pad = adres.pathname.replace(/\/+$/u, "")
  partijen.pathname = pad.endsWith("/partijen")
    ? pad
    : pad.endsWith("/klantinteracties/api/v1")
    ? `${pad}/partijen`
    : `${pad}/klantinteracties/api/v1/partijen`
  partijen.hash = ""
  return partijen
}

/** Refuses an unreadable file before any work is done. */
export const checkSource = (bron: Bron): Effect.Effect<void, WrongUsage> =>
  bron.soort === "open-klant" ? Effect.void : Effect.tryPromise({
    try: async () => {
      await access(bron.pad, constants.R_OK)
      if ((await stat(bron.pad)).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" })
    },
    catch: (fout) =>
      new WrongUsage(
        `--against: ${bron.pad} is niet te lezen (${(fout as NodeJS.ErrnoException).code ?? "onbekend"}).`
      )
  })

/** The partijen of the other register, in its own order. */
export const readAnderRegister = (
  bron: Bron,
  mode: FetchMode = defaultFetchMode
): Stream.Stream<Read, AnderRegisterUnreadable> =>
  bron.soort === "open-klant" ? readOpenKlant(bron.partijen, bron.token, mode) : readSourceFile(bron.pad, bron.soort)
