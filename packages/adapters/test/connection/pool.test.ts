import { layer } from "@betrokkene/adapters/postgres"
import { Klantcontacten } from "@betrokkene/domain"
import { Context, Deferred, Effect, Layer, ManagedRuntime, Metric } from "effect"
import { expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { inTransaction } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

it("the pool keeps its figures in the metrics of the program, until it is closed", async () => {
  const registry: Metric.MetricRegistry = new Map()
  const figures = () =>
    Object.fromEntries(
      Metric.snapshotUnsafe(Context.make(Metric.MetricRegistry, registry)).map((
        { attributes, id, state }
      ) => [[id, ...Object.values(attributes ?? {})].join(" "), (state as Metric.GaugeState<number>).value])
    )
  const pool = (open: number, idle: number, waiting: number) => ({
    "postgres_pool_connections open": open,
    "postgres_pool_connections idle": idle,
    "postgres_pool_waiting": waiting,
    "postgres_pool_connections_max": 1
  })
  const runtime = ManagedRuntime.make(
    layer({ url: here.database.url, poolSize: 1 }).pipe(
      Layer.provide(Layer.succeed(Metric.MetricRegistry, registry))
    )
  )
  const count = Klantcontacten.use((klantcontacten) => klantcontacten.count({}))
  const latch = Deferred.makeUnsafe<void>()

  await runtime.context()
  expect(figures()).toEqual(pool(0, 0, 0))
  const holding = runtime.runPromise(inTransaction(Effect.andThen(count, Deferred.await(latch))))
  await expect.poll(figures).toEqual(pool(1, 0, 0))
  const waiting = runtime.runPromise(count)
  await expect.poll(figures).toEqual(pool(1, 0, 1))
  await Effect.runPromise(Deferred.succeed(latch, undefined))
  await Promise.all([holding, waiting])
  await expect.poll(figures).toEqual(pool(1, 1, 0))
  await runtime.dispose()
  expect(figures()).toEqual({})
})
