import type { Log } from "@betrokkene/program"
import { Effect, Layer, Option, Semaphore } from "effect"
import { FetchHttpClient, HttpClient, HttpClientError } from "effect/http"

const batchesAtOnce = 4

/**
 * The HTTP client for the collector of traces. A collector that hangs holds at most a few batches. More fail at once:
 * the exporter then drops what it holds and waits a minute, so memory stays bounded and no request waits.
 */
export const exporterClient = (log: Log): Layer.Layer<HttpClient.HttpClient> =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.gen(function*() {
      const permits = yield* Semaphore.make(batchesAtOnce)
      const client = yield* HttpClient.HttpClient
      return HttpClient.transform(client, (response, request) => {
        const failure = (description: string) =>
          new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, description }) })
        return response.pipe(
          Effect.timeoutOrElse({ duration: "10 seconds", orElse: () => Effect.fail(failure("timeout")) }),
          Semaphore.withPermitsIfAvailable(permits, 1),
          Effect.flatMap(
            Option.match({ onNone: () => Effect.fail(failure("too many under way")), onSome: Effect.succeed })
          ),
          Effect.tap(({ status }) =>
            status >= 300 ? Effect.sync(() => log("warn", "traces not taken", { status })) : Effect.void
          ),
          Effect.tapError(({ reason }) => Effect.sync(() => log("warn", "traces not sent", { reason: reason._tag })))
        )
      })
    })
  ).pipe(
    Layer.provide(FetchHttpClient.layer),
    // The headers hold a secret, and the operator says where it goes, not the collector.
    Layer.provide(Layer.succeed(FetchHttpClient.RequestInit, { redirect: "manual" }))
  )
