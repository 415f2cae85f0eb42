import { regel } from "@betrokkene/domain/internal"
import {
  allowPlainText,
  httpTransport,
  readEnvironment,
  secret,
  transportFaults,
  WrongUsage
} from "@betrokkene/program"
import { Effect, type Redacted, Result, Schema, type Stream } from "effect"
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
  return readEnvironment(Variables, environment, {
    expected: { OPEN_KLANT_TOKEN: "Het is het token waarmee de API van de Open Klant gelezen mag worden." },
    settings: ({ ALLOW_PLAIN_TEXT }) =>
      ALLOW_PLAIN_TEXT === undefined ? [] : transportFaults(
        { setting: "--against", kind: "other-register", transport: httpTransport(adres) },
        ALLOW_PLAIN_TEXT
      )
  }).pipe(
    Result.map(({ OPEN_KLANT_TOKEN: token }) => ({ soort: "open-klant", partijen: partijenVan(adres), token }))
  )
}

const Variables = Schema.Struct({
  ALLOW_PLAIN_TEXT: allowPlainText(),
  OPEN_KLANT_TOKEN: secret(
    "OPEN_KLANT_TOKEN",
    /^[\x21-\x7e]{1,200}$/u,
    regel("open-klant-token", "Een token van 1 tot en met 200 zichtbare tekens, zonder spaties, wordt verwacht.")
  )
})

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
