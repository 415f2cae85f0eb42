import { Effect } from "effect"
import { type Meting, progressBar, progressLine } from "./progress-line.ts"

/** Where the command reports what it is doing. */
export interface Account {
  readonly meld: (regel: string) => Effect.Effect<void>
  readonly progress: (begin: Meting, nu: Meting) => Effect.Effect<void>
  /** Milliseconds between two updates of the progress. */
  readonly interval: number
  /** The last line has been written. */
  readonly done: Effect.Effect<void>
}

/** The part of a stream that is used. A terminal has a width. */
export interface OutputStream {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

/** Writes nothing: for machines, which only read the report. */
export const silentAccount: Account = {
  meld: () => Effect.void,
  progress: () => Effect.void,
  interval: 60_000,
  done: Effect.void
}

/** A terminal gets a moving bar, a log an occasional line. */
export const accountOn = (stream: OutputStream): Account => stream.isTTY === true ? opTerminal(stream) : inLog(stream)

const write = (stream: OutputStream, text: string): Effect.Effect<void> =>
  Effect.sync(() => {
    stream.write(text)
  })

const clear = "\r\u001B[K"

const opTerminal = (stream: OutputStream): Account => ({
  meld: (regel) => write(stream, `${clear}${regel}\n`),
  progress: (begin, nu) => write(stream, `${clear}${progressBar(begin, nu, (stream.columns ?? 80) - 1)}`),
  interval: 500,
  done: write(stream, clear)
})

const inLog = (stream: OutputStream): Account => ({
  meld: (regel) => write(stream, `${regel}\n`),
  progress: (begin, nu) => write(stream, `${progressLine(begin, nu)}\n`),
  interval: 30_000,
  done: Effect.void
})
