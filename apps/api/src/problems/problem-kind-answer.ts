import { Schema } from "effect"

/** What the page of a kind of problem answers. */
export const ProblemKindAnswer = Schema.Struct({
  type: Schema.String.annotate({ format: "uri" }),
  code: Schema.String,
  title: Schema.String,
  status: Schema.Int.check(Schema.isBetween({ minimum: 400, maximum: 599 })),
  betekenis: Schema.String,
  oplossing: Schema.String
}).annotate({ identifier: "Probleemsoort" })
