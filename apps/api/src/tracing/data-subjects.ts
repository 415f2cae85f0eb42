import { type Betrokkene, BetrokkeneId, Betrokkenen } from "@betrokkene/domain"
import { Effect, Exit, Option, type Tracer } from "effect"
import type { Ports } from "../http/ports.ts"
import type { Answer, Route } from "../http/route.ts"
import { startSpan, type Tracing } from "./tracing.ts"

/** Whose data a request is about: a partij, or a betrokkene of whom it is not known who he is. */
export interface DataSubject {
  readonly soort: "partij" | "betrokkene"
  readonly id: string
}

export const subjectOf = (betrokkene: Betrokkene): DataSubject =>
  betrokkene._tag === "Gekend" ? { soort: "partij", id: betrokkene.partij } : { soort: "betrokkene", id: betrokkene.id }

/** The work, of which the span tells whose data it was about: those whom the answer names, or else who stands in the path. */
export const tellingSubjects = <E>(
  tracing: Tracing,
  span: Tracer.Span,
  route: Route,
  id: unknown,
  work: Effect.Effect<Answer, E, Ports>
): Effect.Effect<Answer, E, Ports> => {
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
  return Effect.flatMap(subjectInPath(route, id), (inPath) =>
    Effect.onExit(work, (exit) => Effect.sync(() => tellAll(distinct((Exit.isSuccess(exit) ? exit.value.subjects : undefined) ?? inPath)))))
}

const distinct = (subjects: ReadonlyArray<DataSubject>): ReadonlyArray<DataSubject> =>
  [...new Map(subjects.map((subject) => [subject.id, subject])).values()]

/** Looked up before the work is done, since after it the betrokkene may be gone or unlinked. */
const subjectInPath = ({ path }: Route, id: unknown): Effect.Effect<ReadonlyArray<DataSubject>, never, Betrokkenen> => {
  if (path.startsWith("/partijen/{id}")) return Effect.succeed([{ soort: "partij", id: String(id) }])
  if (!path.startsWith("/betrokkenen/{id}")) return Effect.succeed([])
  const asked = BetrokkeneId.make(String(id))
  return Betrokkenen.use((betrokkenen) => betrokkenen.zoek(asked)).pipe(
    Effect.map(Option.match({ onNone: (): DataSubject => ({ soort: "betrokkene", id: asked }), onSome: subjectOf })),
    Effect.catch(() => Effect.succeed<DataSubject>({ soort: "betrokkene", id: asked })),
    Effect.map((subject) => [subject])
  )
}
