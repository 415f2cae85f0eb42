import type { Ongeldigheid } from "@betrokkene/domain"

/** One thing that is wrong with a request: in its body (RFC 6901, as a fragment), in a parameter of the URL, or in a header. */
export interface Fault {
  readonly pointer?: string
  readonly parameter?: string
  readonly header?: string
  readonly code: string
  readonly detail: string
}

export const bodyFault = (path: ReadonlyArray<PropertyKey>, code: string, detail: string): Fault => ({
  pointer: jsonPointer(path),
  code,
  detail
})

export const parameterFault = (parameter: string, code: string, detail: string): Fault => ({ parameter, code, detail })

export const headerFault = (header: string, code: string, detail: string): Fault => ({ header, code, detail })

export const inBody = ({ code, pad, uitleg }: Ongeldigheid): Fault => bodyFault(pad, code, uitleg)

export const jsonPointer = (path: ReadonlyArray<PropertyKey>): string =>
  `#${path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`
