import { DateTime, Effect, Stream } from "effect"
import { Klok } from "../../ports/klok.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { Transactie } from "../../ports/transactie.ts"
import { wordtHersteld } from "../../reconciliatie/behandeling.ts"
import type { Deel, Reconciliatie, Stap, Strook, Telling } from "../../reconciliatie/reconciliatie.ts"
import { kijktNaar, type Regel } from "../../reconciliatie/regels.ts"
import { tel, telOp } from "../../reconciliatie/telling.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import { beproef } from "./beproef.ts"
import { legTerzijde } from "./leg-terzijde.ts"
import { elkEenKeer, meld } from "./meld.ts"
import { onderzoekEnHerstel, type Verloop } from "./onderzoek-en-herstel.ts"
import { onderzoek } from "./onderzoek.ts"
import { stroken } from "./stroken.ts"
import { type Zaak, zakenIn } from "./zaak.ts"

/** So many klantcontacten or partijen are in memory at a time, however large the part. */
const grootteInGeheugen = 1000

/**
 * Use case 8, one part: the rules are held against what is in its stretch, findings are told of, what the policy lets be repaired is
 * repaired, and the part is done: all of it in one transaction, or none. With `proef` only the part itself is written. A rule that dies
 * on a dossier sets that aside and stops nothing; what dies otherwise, dies, and the part with it: see {@link zetDeelApart}.
 */
export const verwerkDeel = Effect.fn("verwerkDeel")((reconciliatie: Reconciliatie, deel: Deel, houder: Medewerker) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const begonnen = yield* nu
      const telling = yield* stroken(deel.stap, deel.strook, grootteInGeheugen).pipe(
        Stream.mapEffect((strook) => verwerkStrook(reconciliatie, deel.stap, strook, houder)),
        Stream.runFold((): Telling => telOp([]), (totaal, telling) => telOp([totaal, telling]))
      )
      const duur = milliseconden(yield* nu) - milliseconden(begonnen)
      yield* Reconciliaties.use((reconciliaties) => reconciliaties.voltooi(deel, houder, telling, duur))
      return telling
    }))
  )
)

const nu = Klok.use((klok) => klok.nu)

const milliseconden = (tijdstip: Tijdstip): number => DateTime.makeUnsafe(tijdstip).epochMilliseconds

const verwerkStrook = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, stap: Stap, strook: Strook, door: Medewerker) {
    const { beleid, proef, sinds } = reconciliatie.opdracht
    const regels = reconciliatie.opdracht.regels.filter((regel) => kijktNaar(regel, stap))
    const omstandigheden = { peildatum: reconciliatie.peildatum, beleid }
    const { gelezen, zaken } = yield* zakenIn(stap, strook, {
      regels,
      omstandigheden,
      ...(sinds === undefined ? {} : { sinds })
    })
    const verlopen = yield* Effect.forEach(zaken, (zaak) =>
      Effect.map(
        proef ? alleenOnderzoek(zaak, regels) : onderzoekEnHerstel(zaak, reconciliatie, regels, door),
        (verloop) => ({ zaak, ...verloop })
      ))
    const gevonden = elkEenKeer(verlopen.flatMap(({ bevindingen }) => bevindingen))
    const gevallen = proef
      ? yield* beproef(gevonden, (bevinding) => wordtHersteld(bevinding, beleid))
      : (yield* meld(reconciliatie, gevonden)).map(({ bevinding: { regel }, nieuw }) => ({
        regel,
        nieuw,
        hersteld: false
      }))
    yield* legTerzijde(reconciliatie, verlopen)
    return tel(gelezen, [...verlopen.flatMap((verloop) => verloop.gevallen), ...gevallen])
  }
)

const alleenOnderzoek = (zaak: Zaak, regels: ReadonlyArray<Regel>): Effect.Effect<Verloop> =>
  Effect.map(onderzoek(zaak, regels), (uitslag) => ({ ...uitslag, gevallen: [] }))
