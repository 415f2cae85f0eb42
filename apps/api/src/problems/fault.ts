import type { ChangedRecord, Ongeldigheid } from "@betrokkene/domain"
import { JsonPointer } from "effect"

/** One thing that is wrong with a request: in its body, in a parameter of the URL, in a header, or in the register. */
export interface Fault {
  /** Where in the body: a JSON Pointer as a URI fragment (RFC 6901, section 6). */
  readonly pointer?: string
  readonly parameter?: string
  readonly header?: string
  /** The record that stands in the way, if that is not in the request. */
  readonly record?: { readonly soort: string; readonly id: string }
  /** The field of that record. */
  readonly veld?: string
  readonly code: string
  readonly detail: string
}

/** A fault at this path in the body; an empty path is the body itself. */
export const bodyFault = (path: ReadonlyArray<PropertyKey>, code: string, detail: string): Fault => ({
  pointer: jsonPointer(path),
  code,
  detail
})

/** A fault in a parameter of the URL. */
export const parameterFault = (parameter: string, code: string, detail: string): Fault => ({ parameter, code, detail })

/** A fault in a header. */
export const headerFault = (header: string, code: string, detail: string): Fault => ({ header, code, detail })

/** What was changed in a record since: a fault for each field, or one if the record itself is gone. */
export const recordFaults = ({ record, velden }: ChangedRecord): ReadonlyArray<Fault> =>
  velden.length === 0
    ? [{ record, code: "gegeven-weg", detail: `Dit gegeven (${record.soort}) is er niet meer, of is er weer.` }]
    : velden.map((veld) => ({
      record,
      veld,
      code: "sindsdien-gewijzigd",
      detail: `Het veld ${veld} van dit gegeven (${record.soort}) is sindsdien gewijzigd.`
    }))

/** What the domain found wrong with the body, as a fault. */
export const inBody = ({ code, pad, uitleg }: Ongeldigheid): Fault => bodyFault(pad, code, uitleg)

/**
 * The path as a URI fragment (RFC 6901, section 6). A surrogate without its other half has no form in UTF-8, so the
 * replacement character U+FFFD stands for it.
 */
export const jsonPointer = (path: ReadonlyArray<PropertyKey>): string =>
  JsonPointer.formatUriFragment(path.map((part) => String(part).toWellFormed()))
