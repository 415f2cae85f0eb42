import { Effect, Option, Stream } from "effect"
import { AnderRegister, type Vergelijkplaats } from "../../ports/ander-register.ts"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Klok } from "../../ports/klok.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import { kijktNaar, type Regel } from "../../reconciliatie/regels.ts"
import type { AnderePartij } from "../../reconciliatie/vergelijken/andere-partij.ts"
import { beoordeel, type Oordeel } from "../../reconciliatie/vergelijken/oordeel.ts"
import {
  telVergelijking,
  telVergelijkingenOp,
  type Vergelijkcijfers
} from "../../reconciliatie/vergelijken/vergelijkcijfers.ts"
import { gepaardePartijen } from "./gepaarde-partijen.ts"
import { type Vergelijkwijze, verwerkVondsten, type Vondst } from "./verwerk-vondsten.ts"

/** So many are laid down, and so many pairs judged, at a time. */
const perKeer = 500

/** What a comparison came to, and how many findings of its rules were no longer so. */
export interface Registervergelijking extends Vergelijkcijfers {
  readonly opgelost: ReadonlyMap<Regel, number>
}

/**
 * Use case 8, against another register: what is missing here or there and what differs, field by field, in one pass over both in the
 * order of the partijen of this one, with little of either in memory. `daar` gives the partijen of the other register in whatever order;
 * none: something that could not be read as one. Nothing of it stays. Findings of the run's rules that it did not see are solved, if all
 * of the other register could be read. Done again after it was broken off, it comes to the same.
 */
export const vergelijkMetAnderRegister = Effect.fn("vergelijkMetAnderRegister")(
  <E, R>(reconciliatie: Reconciliatie, daar: Stream.Stream<Option.Option<AnderePartij>, E, R>, wijze: Vergelijkwijze) =>
    Effect.scoped(Effect.gen(function*() {
      const regels = reconciliatie.opdracht.regels.filter((regel) => kijktNaar(regel, "ander-register"))
      const plaats = yield* AnderRegister.use((anderRegister) => anderRegister.plaats)
      const geplaatst = yield* legNeer(plaats, daar)
      const geoordeeld = yield* gepaardePartijen(plaats).pipe(
        Stream.map((paar) => ({ paar, oordeel: beoordeel(paar, reconciliatie.peildatum) })),
        Stream.grouped(perKeer),
        Stream.mapEffect((groep) =>
          Effect.map(
            verwerkVondsten(reconciliatie, groep.map(({ oordeel }) => oordeel).filter(isVondstVan(regels)), wijze),
            (gevallen) => telVergelijking(groep, gevallen)
          )
        ),
        Stream.runFold(() => telVergelijking([], []), telVergelijkingenOp)
      )
      const opgelost = geplaatst.terzijde === 0 && !reconciliatie.opdracht.proef
        ? yield* losOp(reconciliatie, regels, wijze)
        : new Map<Regel, number>()
      return { ...geoordeeld, ...geplaatst, opgelost } satisfies Registervergelijking as Registervergelijking
    }))
)

const legNeer = <E, R>(plaats: Vergelijkplaats, daar: Stream.Stream<Option.Option<AnderePartij>, E, R>) =>
  daar.pipe(
    Stream.grouped(perKeer),
    Stream.runFoldEffect(() => ({ gelezenDaar: 0, terzijde: 0 }), ({ gelezenDaar, terzijde }, groep) =>
      Effect.map(plaats.voegToe(groep.flatMap(Option.toArray)), (nieuw) => ({
        gelezenDaar: gelezenDaar + nieuw,
        terzijde: terzijde + groep.filter(Option.isNone).length
      })))
  )

const isVondstVan = (regels: ReadonlyArray<Regel>) => (oordeel: Oordeel): oordeel is Vondst =>
  oordeel.soort === "bevinding" && regels.includes(oordeel.bevinding.regel)

/** Whatever the run looked at otherwise: against another register it looks at everything, whenever that was written. */
const losOp = Effect.fnUntraced(
  function*({ id }: Reconciliatie, regels: ReadonlyArray<Regel>, { door }: Vergelijkwijze) {
    const op = yield* Klok.use((klok) => klok.nu)
    return yield* Bevindingen.use((bevindingen) => bevindingen.losOp(id, regels, undefined, door, op))
  }
)
