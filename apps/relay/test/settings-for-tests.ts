import { Abonnementnaam, type Gebeurtenissoort } from "@betrokkene/domain"
import { Redacted, Schema } from "effect"
import type { RunSettings } from "../src/settings.ts"
import type { Subscriber } from "../src/subscriber.ts"
import { secret } from "./relay-process.ts"

/** Settings with short waits. */
export const quick: RunSettings = {
  databaseUrl: Redacted.make("not used"),
  subscribersFile: "not used",
  origin: {
    bron: "urn:nld:oin:00000001823288444000:systeem:klantinteracties",
    adres: "https://klantinteracties.example.nl"
  },
  pollInterval: 20,
  concurrency: 4,
  timeout: 2_000,
  policy: { firstDelay: 20, longestDelay: 100, pogingen: 50 },
  brake: { firstDelay: 10, longestDelay: 20, pogingen: Infinity },
  logLevel: "error"
}

export const subscriber = (
  name: string,
  url: string,
  types?: readonly [Gebeurtenissoort, ...ReadonlyArray<Gebeurtenissoort>]
): Subscriber => ({
  subscription: { naam: Schema.decodeSync(Abonnementnaam)(name), ...(types === undefined ? {} : { soorten: types }) },
  url: Redacted.make(url),
  secrets: [Redacted.make(secret)]
})
