import { readCases, readScenarios, readShapes } from "./files.ts"
import { type Ending, runSequence } from "./run-sequence.ts"
import type { Case, Judged, Sequence, Verb } from "./sequence.ts"
import { servedBy } from "./served.ts"
import { serverAt } from "./server.ts"

/** What to judge, and how. */
export interface Assignment {
  /** The address of the API, without a slash at the end. */
  readonly url: string
  readonly token: string
  /** The word before the token: `Bearer` for one of an identity provider. */
  readonly scheme: "Token" | "Bearer"
  readonly as: Judged
  /** The scenarios of clients instead of the cases of the resources. */
  readonly scenarios: boolean
  /** Only these resources or clients; none means all. */
  readonly only: ReadonlyArray<string>
}

/** How one case or scenario ended. */
export interface Result extends Ending {
  /** The resource, or the client. */
  readonly of: string
  /** What the case is about; a scenario has none. */
  readonly verb?: Verb
  readonly name: string
}

/** Judges a server. Throws if it cannot be reached at all, or does not let the token in. */
export const conformance = async (
  { as, only, scenarios, scheme, token, url }: Assignment
): Promise<ReadonlyArray<Result>> => {
  const server = serverAt(url, `${scheme} ${token}`)
  const status = await server.send({ method: "GET", path: "klantcontacten?pageSize=1", headers: {}, body: undefined })
    .then((answer) => answer.status, () => undefined)
  if (status !== 200) throw new NotReady(status)
  const trial = {
    server,
    signIn: { scheme, token },
    served: servedBy(server),
    known: { shapes: readShapes(), base: url },
    as
  }
  const results: Array<Result> = []
  for (const { of, sequences } of scenarios ? readScenarios() : readCases()) {
    if (only.length > 0 && !only.includes(of)) continue
    for (
      const sequence of (sequences as ReadonlyArray<Sequence>).filter((each) =>
        each.only === undefined || each.only === as
      )
    ) {
      results.push({ of, ...labelOf(sequence), ...await runSequence(sequence, trial) })
    }
  }
  return results
}

const labelOf = (sequence: Sequence | Case): Pick<Result, "name" | "verb"> =>
  "verb" in sequence ? { name: sequence.name, verb: sequence.verb } : { name: sequence.name }

/** The server does not answer the first request with success. */
export class NotReady extends Error {
  constructor(status: number | undefined) {
    super(
      status === undefined
        ? "The server cannot be reached."
        : `GET klantcontacten is answered with status ${status}: is this the address of the API, and may the token read?`
    )
  }
}
