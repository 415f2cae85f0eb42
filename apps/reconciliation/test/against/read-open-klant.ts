import { Effect, Result, Stream } from "effect"
import { defaultFetchMode, type FetchMode } from "../../src/against/http-json.ts"
import { type Bron, readAnderRegister, readSource } from "../../src/against/source.ts"
import type { OpenKlant } from "./open-klant.ts"

/** The default mode with short limits. */
export const fast: FetchMode = { ...defaultFetchMode, delay: 1, timeLimit: 5_000 }

const bron = ({ url }: OpenKlant, token = "geheim-token"): Bron =>
  Result.getOrThrow(readSource(url, { OPEN_KLANT_TOKEN: token }))

/** Everything read from the fake. */
export const readWith = (dubbel: OpenKlant, mode = fast, token?: string) =>
  Effect.runPromise(Stream.runCollect(readAnderRegister(bron(dubbel, token), mode)))

/** The reason with which reading the fake fails. */
export const reden = (dubbel: OpenKlant, mode = fast, token?: string) =>
  Effect.runPromise(
    Effect.map(Effect.flip(Stream.runDrain(readAnderRegister(bron(dubbel, token), mode))), (fout) => fout.reden)
  )
