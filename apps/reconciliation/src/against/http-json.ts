import { isCertificateCode, isTimeout, networkCode } from "@betrokkene/program"
import { Data, Duration, Effect, Redacted, Schedule } from "effect"

/**
 * Limits of a request: longest time for an answer in milliseconds, most bytes of an answer, delay before a retry in
 * milliseconds, and number of retries.
 */
export interface FetchMode {
  readonly timeLimit: number
  readonly grootste: number
  readonly delay: number
  readonly retries: number
}

export const defaultFetchMode: FetchMode = {
  timeLimit: 30_000,
  grootste: 32 * 1024 * 1024,
  delay: 1_000,
  retries: 6
}

/**
 * The request was not answered with JSON. `isTransient`: a retry may succeed, after `nietVoor` milliseconds if the
 * server named a delay.
 */
export class NotFetched extends Data.TaggedError("NietOpgehaald")<{
  readonly reden: string
  readonly isTransient: boolean
  readonly nietVoor?: number
}> {}

/**
 * Requests JSON with a token, and retries with growing delays if that may help. Redirections are not followed, because
 * the token is meant for this host. Certificates are verified by Node's defaults.
 */
export const fetchJson = (
  adres: URL,
  token: Redacted.Redacted<string>,
  mode: FetchMode
): Effect.Effect<unknown, NotFetched> =>
  Effect.retry(query(adres, token, mode), { while: ({ isTransient }) => isTransient, schedule: backOff(mode) })

/** The delay doubles, and is at least the one that the server asked for. */
const backOff = ({ retries, delay }: FetchMode) =>
  Schedule.exponential(delay).pipe(
    Schedule.setInputType<NotFetched>(),
    Schedule.modifyDelay(({ duration, input: { nietVoor: notBefore = 0 } }) =>
      Effect.succeed(Duration.max(duration, Duration.millis(notBefore)))
    ),
    Schedule.upTo({ times: retries })
  )

const query = (
  adres: URL,
  token: Redacted.Redacted<string>,
  { grootste: largest, timeLimit }: FetchMode
): Effect.Effect<unknown, NotFetched> =>
  Effect.tryPromise({
    try: async (interrupted) => {
      const answer = await fetch(adres, {
        headers: { authorization: `Token ${Redacted.value(token)}`, accept: "application/json" },
        redirect: "manual",
        signal: AbortSignal.any([interrupted, AbortSignal.timeout(timeLimit)])
      })
      if (answer.status !== 200) {
        await answer.body?.cancel()
        throw nietGelukt(answer)
      }
      return parse(await inhoud(answer, largest))
    },
    catch: (fout) => fout instanceof NotFetched ? fout : networkError(fout)
  })

/** Longest delay that a server may ask for. */
const longestWait = 120_000

const nietGelukt = ({ headers, status }: Response): NotFetched => {
  const seconds = headers.get("retry-after") ?? ""
  return new NotFetched({
    reden: `status-${status}`,
    isTransient: [429, 500, 502, 503, 504].includes(status),
    ...(/^[0-9]{1,6}$/u.test(seconds) ? { nietVoor: Math.min(longestWait, 1000 * Number(seconds)) } : {})
  })
}

const inhoud = async ({ body }: Response, largest: number): Promise<Uint8Array> => {
  const parts: Array<Uint8Array> = []
  let length = 0
  // Leaving the loop closes the answer.
  for await (const part of body ?? []) {
    length += part.length
    if (length > largest) throw new NotFetched({ reden: "antwoord-te-groot", isTransient: false })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown
  } catch {
    throw new NotFetched({ reden: "geen-json", isTransient: false })
  }
}

/** A certificate that is not trusted will not be trusted on a retry. */
const networkError = (fout: unknown): NotFetched => {
  if (isTimeout(fout)) return new NotFetched({ reden: "tijd-verstreken", isTransient: true })
  const code = networkCode(fout) ?? "verbinding"
  return new NotFetched({
    reden: code,
    isTransient: !isCertificateCode(code) && code !== "ENOTFOUND"
  })
}
