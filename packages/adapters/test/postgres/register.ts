import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { Transaction } from "@betrokkene/domain"
import { Cause, type Effect, Exit, Layer, ManagedRuntime, Option } from "effect"
import { onTestFinished } from "vitest"

/** All that the adapters of this package give. */
export type Register = Layer.Success<ReturnType<typeof layer>> | Layer.Success<typeof system>

/** A program on a register, closed when the test ends. */
export const register = (settings: Parameters<typeof layer>[0]) => {
  const runtime = ManagedRuntime.make(Layer.merge(layer(settings), system))
  onTestFinished(() => runtime.dispose())
  return <A, E>(work: Effect.Effect<A, E, Register>): Promise<Exit.Exit<A, E>> => runtime.runPromiseExit(work)
}

/** The work in one transaction. */
export const inTransaction = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Transaction.use((transactie) => transactie.run(work))

/** The error of work that failed. */
export const failure = <A, E>(exit: Exit.Exit<A, E>): E | undefined =>
  Exit.isFailure(exit) ? Option.getOrUndefined(Cause.findErrorOption(exit.cause)) : undefined
