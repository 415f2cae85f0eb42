import type { Medewerker, Reconciliatie } from "@betrokkene/domain"
import { Effect } from "effect"
import { vergelijkMetBron } from "./against/compare.ts"
import { controleerBron, leesBron } from "./against/source.ts"
import { vergelijkingInWoorden } from "./against/words.ts"
import type { Nachtopdracht, Vergelijkopdracht } from "./command-line.ts"
import { afsluitcodes } from "./exit-codes.ts"
import { uitkomstVan } from "./outcome.ts"
import { leesBeleid } from "./policy.ts"
import { stilVerslag, verslagOp } from "./progress/account.ts"
import type { Afloop } from "./reconcile.ts"
import { alsJson } from "./report/als-json.ts"
import { isBeeindigd } from "./report/eerdere-nachten.ts"
import { alsHtml } from "./report/html/als-html.ts"
import type { Rapport } from "./report/rapport.ts"
import { alsTekst } from "./report/text/als-tekst.ts"
import { reconciliatieopdrachtVan } from "./run/assignment.ts"
import { coordineer } from "./run/coordinate.ts"
import { verzamelRapport } from "./run/gather-report.ts"
import { namens } from "./run/on-behalf-of.ts"
import type { Instellingen, Omgeving } from "./settings.ts"
import { controleerPlaats, schrijfBladzijde } from "./write-page.ts"

/** So many records go into a part, unless it is asked otherwise: see docs/scaling.md for what was measured. */
const deelgrootte = 2000

/** A run from its beginning, or where it was left, to its report. */
export const doeNacht = Effect.fnUntraced(
  function*(opdracht: Nachtopdracht, instellingen: Instellingen, omgeving: Omgeving, houder: Medewerker) {
    const { json, rapport: bestand, tempo, werkers } = opdracht
    const beleid = yield* leesBeleid(opdracht.beleidsbestand ?? instellingen.beleidsbestand)
    const vergelijk = opdracht.tegen === undefined ? undefined : yield* vergelijking(opdracht.tegen, omgeving, houder)
    if (bestand !== undefined) yield* controleerPlaats(bestand)
    const verslag = json ? stilVerslag : verslagOp(process.stderr)
    const { reconciliatie, vergeleken } = yield* coordineer({
      houder,
      lease: instellingen.lease,
      ...eerlijkDeel(tempo, werkers),
      ...(opdracht.hervat ? {} : { gevraagd: reconciliatieopdrachtVan(opdracht, beleid) }),
      deelgrootte: opdracht.deelgrootte ?? Math.min(deelgrootte, tempo ?? deelgrootte),
      werkers,
      verslag,
      ...(vergelijk === undefined ? {} : { vergelijk })
    }).pipe(
      Effect.onInterrupt(() =>
        verslag.meld("Onderbroken. Wat er gedaan is, is bewaard: start opnieuw, dan gaat het verder waar het was.")
      )
    )
    if (!isBeeindigd(reconciliatie)) {
      return afgebroken
    }
    const rapport = yield* verzamelRapport(reconciliatie)
    const afloop = {
      exitCode: uitkomstVan(rapport, vergeleken),
      stdout: json
        ? alsJson(rapport)
        : alsTekst(rapport) + (vergeleken === undefined ? "" : `\n${vergelijkingInWoorden(vergeleken).join("\n")}\n`),
      stderr: ""
    }
    return bestand === undefined ? afloop : yield* metBladzijde(afloop, bestand, rapport)
  }
)

/** The comparison that is asked; refuses a source that can't be one before any work is done. */
const vergelijking = Effect.fnUntraced(
  function*({ bron: gegeven, overnemen }: Vergelijkopdracht, omgeving: Omgeving, door: Medewerker) {
    const bron = yield* Effect.fromResult(leesBron(gegeven, omgeving))
    yield* controleerBron(bron)
    return (reconciliatie: Reconciliatie) =>
      vergelijkMetBron(bron, reconciliatie, { door, overnemen }).pipe(namens(reconciliatie, door))
  }
)

/** Processes that do not know of each other's pace each keep to their share of it. */
const eerlijkDeel = (tempo: number | undefined, werkers: number) =>
  tempo === undefined ? {} : { tempo: Math.max(1, Math.floor(tempo / werkers)) }

/** The night's work is done also where its page can't be written; who asked for the page has to know. */
const metBladzijde = (afloop: Afloop, bestand: string, rapport: Rapport): Effect.Effect<Afloop> =>
  schrijfBladzijde(bestand, alsHtml(rapport)).pipe(
    Effect.as(afloop),
    Effect.catch(({ reden }) =>
      Effect.succeed({
        ...afloop,
        exitCode: afsluitcodes.mislukt.code,
        stderr: `Het rapport kon niet worden geschreven naar ${bestand} (${reden}).\n`
      })
    )
  )

/** Somebody else ended it while this process could not reach the register. */
const afgebroken: Afloop = {
  exitCode: afsluitcodes.mislukt.code,
  stdout: "",
  stderr: "De reconciliatie is intussen door een ander afgebroken; er is geen rapport.\n"
}
