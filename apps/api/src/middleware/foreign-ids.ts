import { Tracer } from "effect"
import { createHmac } from "node:crypto"

/**
 * What is kept of the ids that a caller chooses for its own use. They can be chosen for their meaning: a name, a bsn, a
 * digest of one. So no more is kept than what nobody can read or guess without a key.
 */
export interface ForeignIds {
  /** What is logged of an `X-Request-Id`; undefined: nothing. */
  readonly request: (id: string) => string | undefined
  /** The span that a request is part of instead of that of the caller; undefined: it begins a trace of its own. */
  readonly span: (span: Tracer.ExternalSpan) => Tracer.ExternalSpan | undefined
}

/** Nothing is kept. */
export const noForeignIds: ForeignIds = { request: () => undefined, span: () => undefined }

/**
 * Ids by their keyed digest, which stays the same as long as the key does: whoever has the key finds the requests to an
 * id. Spans of one trace of the caller stay together in one trace. The spans of trusted callers are kept as they are.
 */
export const foreignIds = (key: string | undefined, trustsTraceparent: boolean): ForeignIds => {
  // Another kind in front of an id gives another digest: nobody learns one from the other, or the pseudonym of a partij.
  const digest = (kind: string, id: string) => createHmac("sha256", key ?? "").update(`${kind} ${id}`)
  const hidden = (span: Tracer.ExternalSpan) =>
    Tracer.externalSpan({
      traceId: digest("trace", span.traceId).digest("hex").slice(0, 32),
      spanId: digest("span", `${span.traceId} ${span.spanId}`).digest("hex").slice(0, 16),
      sampled: span.sampled
    })
  return {
    request: key === undefined ? noForeignIds.request : (id) => digest("request", id).digest("base64url").slice(0, 22),
    span: trustsTraceparent ? (span) => span : key === undefined ? noForeignIds.span : hidden
  }
}
