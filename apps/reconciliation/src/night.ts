import type { Medewerker, Reconciliatie } from "@betrokkene/domain"
import type { Ending, Environment } from "@betrokkene/program"
import { Effect } from "effect"
import { compareWithSource } from "./against/compare.ts"
import { checkSource, readSource } from "./against/source.ts"
import { comparisonInWords } from "./against/words.ts"
import type { ComparisonAssignment, NightAssignment } from "./command-line.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { outcomeOf } from "./outcome.ts"
import { accountOn, silentAccount } from "./progress/account.ts"
import { readBeleid } from "./read-beleid.ts"
import { isEnded } from "./report/earlier-nights.ts"
import { reportHtml } from "./report/html/report-html.ts"
import { reportJson } from "./report/report-json.ts"
import type { Rapport } from "./report/report.ts"
import { reportText } from "./report/text/report-text.ts"
import { reconciliatieRequestOf } from "./run/assignment.ts"
import { coordinate } from "./run/coordinate.ts"
import { gatherReport } from "./run/gather-report.ts"
import { onBehalfOf } from "./run/on-behalf-of.ts"
import type { Settings } from "./settings.ts"
import { checkPlace, writePage } from "./write-page.ts"

/** Default number of records in a part; docs/scaling.md has the measurements. */
const partSize = 2000

/** Does a run, from its beginning or from where it was left, up to its report. */
export const doNight = Effect.fnUntraced(
  function*(opdracht: NightAssignment, settings: Settings, environment: Environment, houder: Medewerker) {
    const { json, rapport: file, tempo, workers } = opdracht
    const beleid = yield* readBeleid(opdracht.policyFile ?? settings.policyFile)
    const compare = opdracht.against === undefined
      ? undefined
      : yield* comparison(opdracht.against, environment, houder)
    if (file !== undefined) yield* checkPlace(file)
    const account = json ? silentAccount : accountOn(process.stderr)
    const { reconciliatie, compared } = yield* coordinate({
      houder,
      lease: settings.lease,
      ...fairShare(tempo, workers),
      ...(opdracht.resumed ? {} : { requested: reconciliatieRequestOf(opdracht, beleid) }),
      partSize: opdracht.partSize ?? Math.min(partSize, tempo ?? partSize),
      workers,
      account,
      ...(compare === undefined ? {} : { compare })
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

/** The comparison with another register. Refuses an unusable source before any work is done. */
const comparison = Effect.fnUntraced(
  function*({ bron: gegeven, overnemen }: ComparisonAssignment, environment: Environment, door: Medewerker) {
    const bron = yield* Effect.fromResult(readSource(gegeven, environment))
    yield* checkSource(bron)
    return (reconciliatie: Reconciliatie) =>
      compareWithSource(bron, reconciliatie, { door, overnemen }).pipe(onBehalfOf(reconciliatie, door))
  }
)

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
