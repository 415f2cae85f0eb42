import type { Medewerker, Reconciliatie } from "@betrokkene/domain"
import type { Ending, Environment } from "@betrokkene/program"
import { Effect } from "effect"
import { compareWithSource } from "./against/compare.ts"
import { checkSource, leesBron } from "./against/source.ts"
import { comparisonInWords } from "./against/words.ts"
import type { Nachtopdracht, Vergelijkopdracht } from "./command-line.ts"
import { afsluitcodes, type ExitCode } from "./exit-codes.ts"
import { uitkomstVan } from "./outcome.ts"
import { leesBeleid } from "./policy.ts"
import { accountOn, silentAccount } from "./progress/account.ts"
import { isEnded } from "./report/earlier-nights.ts"
import { reportHtml } from "./report/html/report-html.ts"
import { reportJson } from "./report/report-json.ts"
import type { Rapport } from "./report/report.ts"
import { reportText } from "./report/text/report-text.ts"
import { reconciliatieRequestOf } from "./run/assignment.ts"
import { coordinate } from "./run/coordinate.ts"
import { gatherReport } from "./run/gather-report.ts"
import { onBehalfOf } from "./run/on-behalf-of.ts"
import type { Instellingen } from "./settings.ts"
import { checkPlace, writePage } from "./write-page.ts"

/** Default number of records in a part; docs/scaling.md has the measurements. */
const deelgrootte = 2000

/** Does a run, from its beginning or from where it was left, up to its report. */
export const doeNacht = Effect.fnUntraced(
  function*(opdracht: Nachtopdracht, instellingen: Instellingen, omgeving: Environment, houder: Medewerker) {
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

/** The comparison with another register. Refuses an unusable source before any work is done. */
const vergelijking = Effect.fnUntraced(
  function*({ bron: gegeven, overnemen }: Vergelijkopdracht, omgeving: Environment, door: Medewerker) {
    const bron = yield* Effect.fromResult(leesBron(gegeven, omgeving))
    yield* checkSource(bron)
    return (reconciliatie: Reconciliatie) =>
      compareWithSource(bron, reconciliatie, { door, overnemen }).pipe(onBehalfOf(reconciliatie, door))
  }
)

/** Each of several processes keeps to its share of the pace, since they do not know the pace of the others. */
const eerlijkDeel = (tempo: number | undefined, werkers: number) =>
  tempo === undefined ? {} : { tempo: Math.max(1, Math.floor(tempo / werkers)) }

/** Writes the page. If that fails the run counts as done, but the exit code tells about the page. */
const metBladzijde = (afloop: Ending<ExitCode>, bestand: string, rapport: Rapport): Effect.Effect<Ending<ExitCode>> =>
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

/** Another process ended the run while this one could not reach the register. */
const afgebroken: Ending<ExitCode> = {
  exitCode: afsluitcodes.mislukt.code,
  stdout: "",
  stderr: "De reconciliatie is intussen door een ander afgebroken; er is geen rapport.\n"
}
