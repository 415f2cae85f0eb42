import type { Answer, Route } from "../http/route.ts"
import { recordsShown } from "./records-shown.ts"
import type { Shown } from "./shown.ts"

/** An answer with everything that it shows. */
export interface ShowingAnswer {
  readonly answer: Answer
  readonly shown: ReadonlyArray<Shown>
}

/** Tells what an answer of a route shows: by its body, and what the route adds. */
export type ShownInAnswers = (answer: Answer) => ReadonlyArray<Shown>

/** What the answers of this route show; undefined if by its schema they show no record, and the route says no more. */
export const shownInAnswers = ({ answer: { schema, showsMore } }: Route): ShownInAnswers | undefined => {
  const inBody = schema === undefined ? undefined : recordsShown(schema)
  if (inBody === undefined && showsMore !== true) return undefined
  return ({ body, shows = [] }) => [...inBody?.(body) ?? [], ...shows]
}
