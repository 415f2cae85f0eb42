import { DateTime, Effect, Stream } from "effect"
import { Clock } from "../../ports/clock.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { Transaction } from "../../ports/transaction.ts"
import { isRepaired } from "../../reconciliatie/behandeling.ts"
import { tel, telOp } from "../../reconciliatie/counts.ts"
import type { KeyRange, Part, Reconciliatie, Step, Telling } from "../../reconciliatie/reconciliatie.ts"
import { looksAt, type Regel } from "../../reconciliatie/regels.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import { type Course, examineAndRepair } from "./examine-and-repair.ts"
import { examine } from "./examine.ts"
import { keyRanges } from "./key-ranges.ts"
import { mattersIn, type Zaak } from "./matter.ts"
import { eachOnce, meld } from "./meld.ts"
import { legTerzijde } from "./set-aside.ts"
import { tryOut } from "./try-out.ts"

/** So many klantcontacten or partijen are in memory at a time, however large the part. */
const grootteInGeheugen = 1000

/**
 * Use case 8, one part: the rules are held against what is in its stretch, findings are told of, what the policy lets be repaired is
 * repaired, and the part is done: all of it in one transaction, or none. With `proef` only the part itself is written. A rule that dies
 * on a dossier sets that aside and stops nothing; what dies otherwise, dies, and the part with it: see {@link zetDeelApart}.
 */
export const processPart = Effect.fn("verwerkDeel")((reconciliatie: Reconciliatie, deel: Part, houder: Medewerker) =>
  Transaction.use((transactie) =>
    transactie.run(Effect.gen(function*() {
      const begonnen = yield* nu
      const telling = yield* keyRanges(deel.stap, deel.strook, grootteInGeheugen).pipe(
        Stream.mapEffect((strook) => verwerkStrook(reconciliatie, deel.stap, strook, houder)),
        Stream.runFold((): Telling => telOp([]), (totaal, telling) => telOp([totaal, telling]))
      )
      const duur = milliseconden(yield* nu) - milliseconden(begonnen)
      yield* Reconciliaties.use((reconciliaties) => reconciliaties.complete(deel, houder, telling, duur))
      return telling
    }))
  )
)

const nu = Clock.use((klok) => klok.nu)

const milliseconden = (tijdstip: Tijdstip): number => DateTime.makeUnsafe(tijdstip).epochMilliseconds

const verwerkStrook = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, stap: Step, strook: KeyRange, door: Medewerker) {
    const { beleid, proef, sinds } = reconciliatie.opdracht
    const regels = reconciliatie.opdracht.regels.filter((regel) => looksAt(regel, stap))
    const omstandigheden = { peildatum: reconciliatie.peildatum, beleid }
    const { gelezen, zaken } = yield* mattersIn(stap, strook, {
      regels,
      omstandigheden,
      ...(sinds === undefined ? {} : { sinds })
    })
    const verlopen = yield* Effect.forEach(zaken, (zaak) =>
      Effect.map(
        proef ? alleenOnderzoek(zaak, regels) : examineAndRepair(zaak, reconciliatie, regels, door),
        (verloop) => ({ zaak, ...verloop })
      ))
    const gevonden = eachOnce(verlopen.flatMap(({ bevindingen }) => bevindingen))
    const gevallen = proef
      ? yield* tryOut(gevonden, (bevinding) => isRepaired(bevinding, beleid))
      : (yield* meld(reconciliatie, gevonden)).map(({ bevinding: { regel }, nieuw }) => ({
        regel,
        nieuw,
        hersteld: false
      }))
    yield* legTerzijde(reconciliatie, verlopen)
    return tel(gelezen, [...verlopen.flatMap((verloop) => verloop.gevallen), ...gevallen])
  }
)

const alleenOnderzoek = (zaak: Zaak, regels: ReadonlyArray<Regel>): Effect.Effect<Course> =>
  Effect.map(examine(zaak, regels), (uitslag) => ({ ...uitslag, gevallen: [] }))
