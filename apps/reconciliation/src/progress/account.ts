import { Effect } from "effect"
import { type Meting, voortgangsbalk, voortgangsregel } from "./progress-line.ts"

/** Where the command tells what goes on while it works. */
export interface Verslag {
  readonly meld: (regel: string) => Effect.Effect<void>
  readonly voortgang: (begin: Meting, nu: Meting) => Effect.Effect<void>
  /** So many milliseconds pass between two looks at how far it is. */
  readonly tussentijd: number
  /** Nothing more comes. */
  readonly klaar: Effect.Effect<void>
}

/** What of a stream is needed; that of a terminal has a width. */
export interface Uitvoerstroom {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (tekst: string) => unknown
}

/** For machines, who read the report alone: nothing. */
export const stilVerslag: Verslag = {
  meld: () => Effect.void,
  voortgang: () => Effect.void,
  tussentijd: 60_000,
  klaar: Effect.void
}

/** A terminal shows a bar that moves, a log gets a line now and then. */
export const verslagOp = (stroom: Uitvoerstroom): Verslag => stroom.isTTY === true ? opTerminal(stroom) : inLog(stroom)

const schrijf = (stroom: Uitvoerstroom, tekst: string): Effect.Effect<void> =>
  Effect.sync(() => {
    stroom.write(tekst)
  })

const wis = "\r\u001B[K"

const opTerminal = (stroom: Uitvoerstroom): Verslag => ({
  meld: (regel) => schrijf(stroom, `${wis}${regel}\n`),
  voortgang: (begin, nu) => schrijf(stroom, `${wis}${voortgangsbalk(begin, nu, (stroom.columns ?? 80) - 1)}`),
  tussentijd: 500,
  klaar: schrijf(stroom, wis)
})

const inLog = (stroom: Uitvoerstroom): Verslag => ({
  meld: (regel) => schrijf(stroom, `${regel}\n`),
  voortgang: (begin, nu) => schrijf(stroom, `${voortgangsregel(begin, nu)}\n`),
  tussentijd: 30_000,
  klaar: Effect.void
})
