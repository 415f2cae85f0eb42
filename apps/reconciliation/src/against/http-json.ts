import { Data, Effect, Redacted } from "effect"

/** How an answer is waited for: milliseconds that it may take, bytes that it may have, milliseconds before it is asked again, and how often. */
export interface Ophaalwijze {
  readonly tijdslimiet: number
  readonly grootste: number
  readonly wachttijd: number
  readonly herhalingen: number
}

export const gewoneWijze: Ophaalwijze = {
  tijdslimiet: 30_000,
  grootste: 32 * 1024 * 1024,
  wachttijd: 1_000,
  herhalingen: 6
}

/** What was asked was not answered with JSON. `voorbijgaand`: asked again later it may be, after `nietVoor` milliseconds if the other says so. */
export class NietOpgehaald extends Data.TaggedError("NietOpgehaald")<{
  readonly reden: string
  readonly voorbijgaand: boolean
  readonly nietVoor?: number
}> {}

/**
 * Asks for JSON with a token, and again after longer and longer where that may help. A redirection is not followed: the token is for
 * this host. Certificates are verified as Node does.
 */
export const haalJson = (
  adres: URL,
  token: Redacted.Redacted<string>,
  wijze: Ophaalwijze
): Effect.Effect<unknown, NietOpgehaald> => probeer(adres, token, wijze, 0)

const probeer = (
  adres: URL,
  token: Redacted.Redacted<string>,
  wijze: Ophaalwijze,
  eerder: number
): Effect.Effect<unknown, NietOpgehaald> =>
  Effect.catch(vraag(adres, token, wijze), (fout) =>
    fout.voorbijgaand && eerder < wijze.herhalingen
      ? Effect.andThen(
        Effect.sleep(Math.max(fout.nietVoor ?? 0, wijze.wachttijd * 2 ** eerder)),
        probeer(adres, token, wijze, eerder + 1)
      )
      : Effect.fail(fout))

const vraag = (
  adres: URL,
  token: Redacted.Redacted<string>,
  { grootste, tijdslimiet }: Ophaalwijze
): Effect.Effect<unknown, NietOpgehaald> =>
  Effect.tryPromise({
    try: async (onderbroken) => {
      const antwoord = await fetch(adres, {
        headers: { authorization: `Token ${Redacted.value(token)}`, accept: "application/json" },
        redirect: "manual",
        signal: AbortSignal.any([onderbroken, AbortSignal.timeout(tijdslimiet)])
      })
      if (antwoord.status !== 200) {
        await antwoord.body?.cancel()
        throw nietGelukt(antwoord)
      }
      return ontleed(await inhoud(antwoord, grootste))
    },
    catch: (fout) => fout instanceof NietOpgehaald ? fout : netwerkfout(fout)
  })

/** At most two minutes are waited for on another's word. */
const langsteWacht = 120_000

const nietGelukt = ({ headers, status }: Response): NietOpgehaald => {
  const seconden = headers.get("retry-after") ?? ""
  return new NietOpgehaald({
    reden: `status-${status}`,
    voorbijgaand: [429, 500, 502, 503, 504].includes(status),
    ...(/^[0-9]{1,6}$/u.test(seconden) ? { nietVoor: Math.min(langsteWacht, 1000 * Number(seconden)) } : {})
  })
}

const inhoud = async ({ body }: Response, grootste: number): Promise<Uint8Array> => {
  const delen: Array<Uint8Array> = []
  let lengte = 0
  // Leaving the loop ends the answer.
  for await (const deel of body ?? []) {
    lengte += deel.length
    if (lengte > grootste) throw new NietOpgehaald({ reden: "antwoord-te-groot", voorbijgaand: false })
    delen.push(deel)
  }
  return Buffer.concat(delen)
}

const ontleed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown
  } catch {
    throw new NietOpgehaald({ reden: "geen-json", voorbijgaand: false })
  }
}

/** Of a certificate that is not trusted no later try is. */
const netwerkfout = (fout: unknown): NietOpgehaald => {
  if (fout instanceof DOMException && fout.name === "TimeoutError") {
    return new NietOpgehaald({ reden: "tijd-verstreken", voorbijgaand: true })
  }
  const code = codeVan(fout) ?? codeVan((fout as { readonly cause?: unknown } | undefined)?.cause) ?? "verbinding"
  return new NietOpgehaald({
    reden: code,
    voorbijgaand: !/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|ENOTFOUND)/u.test(code)
  })
}

const codeVan = (fout: unknown): string | undefined => {
  const code: unknown = typeof fout === "object" && fout !== null
    ? (fout as Readonly<Record<string, unknown>>)["code"]
    : undefined
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/u.test(code) ? code : undefined
}
