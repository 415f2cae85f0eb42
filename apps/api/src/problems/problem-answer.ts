import { Schema } from "effect"

/** A problem as it is answered (RFC 9457). */
export const ProblemAnswer = Schema.Struct({
  type: Schema.String.annotate({ format: "uri-reference" }),
  title: Schema.String,
  status: Schema.Int.check(Schema.isBetween({ minimum: 400, maximum: 599 })),
  detail: Schema.String,
  instance: Schema.String.annotate({ format: "uri" }),
  code: Schema.String,
  errors: Schema.optionalKey(Schema.Array(
    Schema.Struct({
      pointer: Schema.optionalKey(Schema.String),
      parameter: Schema.optionalKey(Schema.String),
      header: Schema.optionalKey(Schema.String),
      record: Schema.optionalKey(
        Schema.Struct({ soort: Schema.String, id: Schema.String.annotate({ format: "uuid" }) }).annotate({
          identifier: "RecordInFout"
        })
      ),
      veld: Schema.optionalKey(Schema.String),
      code: Schema.String,
      detail: Schema.String
    }).annotate({ identifier: "Fout" })
  ))
}).annotate({ identifier: "Probleem" })
