import type { Medewerker, Reconciliatie } from "@betrokkene/domain"
import type { Ending } from "@betrokkene/program"
import { Effect } from "effect"
import { compareWithSource } from "./against/compare.ts"
import type { Bron } from "./against/source.ts"
import { comparisonInWords } from "./against/words.ts"
import type { NightAssignment } from "./command-line.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { outcomeOf } from "./outcome.ts"
import type { Preparation } from "./prepare-night.ts"
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
import { writePage } from "./write-page.ts"

/** Default number of records in a part; docs/scaling.md has the measurements. */
const partSize = 2000

/** Does a run, from its beginning or from where it was left, up to its report. */
export const doNight = Effect.fnUntraced(
  function*(opdracht: NightAssignment, { beleid, bron, settings }: Preparation, houder: Medewerker) {
    const { against, json, rapport: file, tempo, workers } = opdracht
    const account = json ? silentAccount : accountOn(process.stderr)
    const { reconciliatie, compared } = yield* coordinate({
      houder,
      lease: settings.lease,
      ...fairShare(tempo, workers),
      ...(opdracht.resumed ? {} : { requested: reconciliatieRequestOf(opdracht, beleid) }),
      partSize: opdracht.partSize ?? Math.min(partSize, tempo ?? partSize),
      workers,
      account,
      ...(bron === undefined || against === undefined ? {} : { compare: comparison(bron, against.overnemen, houder) })
    }).pipe(
      Effect.onInterrupt(() =>
        account.meld("Onderbroken. Wat er gedaan is, is bewaard: start opnieuw, dan gaat het verder waar het was.")
      )
    )
    if (!isEnded(reconciliatie)) {
      return abortedRun
    }
    const rapport = yield* gatherReport(reconciliatie)
    const outcome = {
      exitCode: outcomeOf(rapport, compared),
      stdout: json
        ? reportJson(rapport)
        : reportText(rapport) + (compared === undefined ? "" : `\n${comparisonInWords(compared).join("\n")}\n`),
      stderr: ""
    }
    return file === undefined ? outcome : yield* withPage(outcome, file, rapport)
  }
)

/** The comparison with another register. */
const comparison = (bron: Bron, overnemen: boolean, door: Medewerker) => (reconciliatie: Reconciliatie) =>
  compareWithSource(bron, reconciliatie, { door, overnemen }).pipe(onBehalfOf(reconciliatie, door))

/** Each of several processes keeps to its share of the pace, since they do not know the pace of the others. */
const fairShare = (tempo: number | undefined, workers: number) =>
  tempo === undefined ? {} : { tempo: Math.max(1, Math.floor(tempo / workers)) }

/** Writes the page. If that fails the run counts as done, but the exit code tells about the page. */
const withPage = (outcome: Ending<ExitCode>, file: string, rapport: Rapport): Effect.Effect<Ending<ExitCode>> =>
  writePage(file, reportHtml(rapport)).pipe(
    Effect.as(outcome),
    Effect.catch(({ reden }) =>
      Effect.succeed({
        ...outcome,
        exitCode: exitCodes.failed.code,
        stderr: `Het rapport kon niet worden geschreven naar ${file} (${reden}).\n`
      })
    )
  )

/** Another process ended the run while this one could not reach the register. */
const abortedRun: Ending<ExitCode> = {
  exitCode: exitCodes.failed.code,
  stdout: "",
  stderr: "De reconciliatie is intussen door een ander afgebroken; er is geen rapport.\n"
}
