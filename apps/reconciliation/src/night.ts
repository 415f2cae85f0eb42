import type { Medewerker, Reconciliatie } from "@betrokkene/domain"
import { Effect } from "effect"
import { compareWithSource } from "./against/compare.ts"
import { checkSource, leesBron } from "./against/source.ts"
import { comparisonInWords } from "./against/words.ts"
import type { Nachtopdracht, Vergelijkopdracht } from "./command-line.ts"
import { afsluitcodes } from "./exit-codes.ts"
import { uitkomstVan } from "./outcome.ts"
import { leesBeleid } from "./policy.ts"
import { accountOn, silentAccount } from "./progress/account.ts"
import type { Afloop } from "./reconcile.ts"
import { isEnded } from "./report/earlier-nights.ts"
import { reportHtml } from "./report/html/report-html.ts"
import { reportJson } from "./report/report-json.ts"
import type { Rapport } from "./report/report.ts"
import { reportText } from "./report/text/report-text.ts"
import { reconciliatieRequestOf } from "./run/assignment.ts"
import { coordinate } from "./run/coordinate.ts"
import { gatherReport } from "./run/gather-report.ts"
import { onBehalfOf } from "./run/on-behalf-of.ts"
import type { Instellingen, Omgeving } from "./settings.ts"
import { checkPlace, writePage } from "./write-page.ts"

/** So many records go into a part, unless it is asked otherwise: see docs/scaling.md for what was measured. */
const deelgrootte = 2000

/** A run from its beginning, or where it was left, to its report. */
export const doeNacht = Effect.fnUntraced(
  function*(opdracht: Nachtopdracht, instellingen: Instellingen, omgeving: Omgeving, houder: Medewerker) {
    const { json, rapport: bestand, tempo, werkers } = opdracht
    const beleid = yield* leesBeleid(opdracht.beleidsbestand ?? instellingen.beleidsbestand)
    const vergelijk = opdracht.tegen === undefined ? undefined : yield* vergelijking(opdracht.tegen, omgeving, houder)
    if (bestand !== undefined) yield* checkPlace(bestand)
    const verslag = json ? silentAccount : accountOn(process.stderr)
    const { reconciliatie, vergeleken } = yield* coordinate({
      houder,
      lease: instellingen.lease,
      ...eerlijkDeel(tempo, werkers),
      ...(opdracht.hervat ? {} : { gevraagd: reconciliatieRequestOf(opdracht, beleid) }),
      deelgrootte: opdracht.deelgrootte ?? Math.min(deelgrootte, tempo ?? deelgrootte),
      werkers,
      verslag,
      ...(vergelijk === undefined ? {} : { vergelijk })
    }).pipe(
      Effect.onInterrupt(() =>
        verslag.meld("Onderbroken. Wat er gedaan is, is bewaard: start opnieuw, dan gaat het verder waar het was.")
      )
    )
    if (!isEnded(reconciliatie)) {
      return afgebroken
    }
    const rapport = yield* gatherReport(reconciliatie)
    const afloop = {
      exitCode: uitkomstVan(rapport, vergeleken),
      stdout: json
        ? reportJson(rapport)
        : reportText(rapport) + (vergeleken === undefined ? "" : `\n${comparisonInWords(vergeleken).join("\n")}\n`),
      stderr: ""
    }
    return bestand === undefined ? afloop : yield* metBladzijde(afloop, bestand, rapport)
  }
)

/** The comparison that is asked; refuses a source that can't be one before any work is done. */
const vergelijking = Effect.fnUntraced(
  function*({ bron: gegeven, overnemen }: Vergelijkopdracht, omgeving: Omgeving, door: Medewerker) {
    const bron = yield* Effect.fromResult(leesBron(gegeven, omgeving))
    yield* checkSource(bron)
    return (reconciliatie: Reconciliatie) =>
      compareWithSource(bron, reconciliatie, { door, overnemen }).pipe(onBehalfOf(reconciliatie, door))
  }
)

/** Processes that do not know of each other's pace each keep to their share of it. */
const eerlijkDeel = (tempo: number | undefined, werkers: number) =>
  tempo === undefined ? {} : { tempo: Math.max(1, Math.floor(tempo / werkers)) }

/** The night's work is done also where its page can't be written; who asked for the page has to know. */
const metBladzijde = (afloop: Afloop, bestand: string, rapport: Rapport): Effect.Effect<Afloop> =>
  writePage(bestand, reportHtml(rapport)).pipe(
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
