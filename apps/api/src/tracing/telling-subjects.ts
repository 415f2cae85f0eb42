import { Effect, Exit, type Tracer } from "effect"
import type { ShowingAnswer } from "../accounting/shown-in-answers.ts"
import type { Ports } from "../http/ports.ts"
import type { Route } from "../http/route.ts"
import type { DataSubject } from "./data-subjects.ts"
import { subjectsInPath } from "./subjects-in-path.ts"
import { startSpan, type Tracing } from "./tracing.ts"

/**
 * The work, whose span tells the people it was about: those whose data the answer shows, or else those of the record in
 * the path. Who takes something away is told those too that it was taken from.
 */
export const tellingSubjects = <E>(
  tracing: Tracing,
  span: Tracer.Span,
  route: Route,
  id: unknown,
  work: Effect.Effect<ShowingAnswer, E, Ports>
): Effect.Effect<ShowingAnswer, E, Ports> => {
  const { pseudonym } = tracing
  if (pseudonym === undefined) return work
  const tell = (span: Tracer.Span, { id, soort }: DataSubject) => {
    span.attribute("dpl.core.data_subject_id", pseudonym(id))
    span.attribute("dpl.core.data_subject_id_type", soort)
  }
  const tellAll = ([first, ...others]: ReadonlyArray<DataSubject>) => {
    if (first !== undefined) tell(span, first)
    // The Logboek Dataverwerkingen has one record for each person.
    for (const subject of others) {
      const own = startSpan(tracing, route, { kind: "internal", parent: span })
      tell(own, subject)
      own.end(tracing.now(), Exit.void)
    }
  }
  // Looked up before the work is done, since after it they may be gone or unlinked.
  return Effect.flatMap(
    subjectsInPath(route, id),
    (inPath) =>
      Effect.onExit(
        work,
        (exit) =>
          Effect.sync(() => {
            const shown = Exit.isSuccess(exit) ? exit.value.shown.flatMap(({ subject }) => subject ?? []) : []
            tellAll(distinct(route.method === "delete" || shown.length === 0 ? [...inPath, ...shown] : shown))
          })
      )
  )
}

const distinct = (
  subjects: ReadonlyArray<DataSubject>
): ReadonlyArray<DataSubject> => [...new Map(subjects.map((subject) => [subject.id, subject])).values()]
