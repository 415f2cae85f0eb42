import { Schema } from "effect"
import { ProblemAnswer } from "./problem-answer.ts"

const common = {
  type: Schema.String.annotate({ format: "uri" }),
  code: Schema.String,
  title: Schema.String,
  status: Schema.Int.check(Schema.isBetween({ minimum: 400, maximum: 599 }))
}

/** What the page of a kind of problem answers. */
export const ProblemKindAnswer = Schema.Struct({
  ...common,
  betekenis: Schema.String,
  oplossing: Schema.String,
  engels: Schema.String,
  vooraf: Schema.NullOr(Schema.String),
  operaties: Schema.Array(Schema.String),
  voorbeeld: ProblemAnswer
}).annotate({ identifier: "Probleemsoort" })

/** What the list of all kinds of problems answers. */
export const ProblemKindsAnswer = Schema.Struct({
  results: Schema.Array(Schema.Struct(common).annotate({ identifier: "ProbleemsoortInLijst" }))
}).annotate({ identifier: "Probleemsoorten" })
