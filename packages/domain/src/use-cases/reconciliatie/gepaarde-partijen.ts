import { Effect, Option, Stream } from "effect"
import type { Partij } from "../../partij/partij.ts"
import type { Onbekende, Tegenhanger, Vergelijkplaats } from "../../ports/ander-register.ts"
import { Partijen } from "../../ports/partijen.ts"
import type { Aangetroffen } from "../../reconciliatie/vergelijken/oordeel.ts"
import { type Kant, type Paar, rits } from "../../reconciliatie/vergelijken/ritsen.ts"

/** So many partijen of each register are read at a time. */
const bladzijde = 500

/** All partijen of both registers, each pair once: those of this one in the order of their ids, then those that only the other has. */
export const gepaardePartijen = (plaats: Vergelijkplaats) =>
  Stream.concat(
    Stream.paginate({ hier: leeg<Partij>(), daar: leeg<Tegenhanger>() } as Stand, leesVerder(plaats)),
    Stream.paginate(undefined as number | undefined, leesOnbekenden(plaats))
  )

/** How far both registers were read. */
interface Stand {
  readonly hier: Gelezen<Partij>
  readonly daar: Gelezen<Tegenhanger>
}

interface Gelezen<A> extends Kant<A> {
  readonly laatste?: A
}

const leeg = <A>(): Gelezen<A> => ({ rijen: [], klaar: false })

const leesVerder = (plaats: Vergelijkplaats) => (stand: Stand) =>
  Effect.gen(function*() {
    const partijen = yield* Partijen
    const hier = yield* aangevuld(stand.hier, (laatste) => partijen.opId(laatste?.id, bladzijde))
    const daar = yield* aangevuld(stand.daar, (laatste) => plaats.tegenhangers(laatste?.partij, bladzijde))
    const stap = rits(hier, daar, ({ id }) => id, ({ partij }) => partij)
    const verder: Stand = { hier: { ...hier, ...stap.hier }, daar: { ...daar, ...stap.daar } }
    return [
      stap.paren as ReadonlyArray<Paar<Partij, Aangetroffen>>,
      hier.klaar && daar.klaar ? Option.none<Stand>() : Option.some(verder)
    ] as const
  })

/** Reads on where everything was used. */
const aangevuld = <A, E, R>(
  kant: Gelezen<A>,
  lees: (laatste: A | undefined) => Effect.Effect<ReadonlyArray<A>, E, R>
): Effect.Effect<Gelezen<A>, E, R> =>
  kant.rijen.length > 0 || kant.klaar
    ? Effect.succeed(kant)
    : Effect.map(lees(kant.laatste), (rijen) => {
      const laatste = rijen.at(-1) ?? kant.laatste
      return { rijen, klaar: rijen.length < bladzijde, ...(laatste === undefined ? {} : { laatste }) }
    })

const leesOnbekenden = (plaats: Vergelijkplaats) => (na: number | undefined) =>
  Effect.map(plaats.onbekenden(na, bladzijde), (onbekenden: ReadonlyArray<Onbekende>) =>
    [
      onbekenden.map((daar): Paar<Partij, Aangetroffen> => ({ daar })),
      onbekenden.length < bladzijde ? Option.none<number | undefined>() : Option.some(onbekenden.at(-1)?.volgnummer)
    ] as const)
