import { expect } from "vitest"
import { startProgram } from "./program-process.ts"
import { traceReceiver } from "./trace-receiver.ts"

/** The token of a traced program. */
export const token = "a-token-for-these-tests"

/** The program with a collector, driven by `drive` and then ended in order, which sends what was not sent yet. */
export const traced = async (environment: Readonly<Record<string, string>>, drive: (send: Send) => Promise<void>) => {
  const receiver = await traceReceiver()
  const program = startProgram({
    STORAGE: "memory",
    API_TOKEN: token,
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    PROCESSING_ACTIVITIES_URI: "https://example.nl/verwerkingen#",
    ...environment
  })
  const url = await program.listening()
  await drive(async (method, path, body, headers = {}) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { Authorization: `Token ${token}`, "Content-Type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await answer.text()
    return { status: answer.status, json: text === "" ? undefined : JSON.parse(text) }
  })
  program.child.kill("SIGTERM")
  expect(await program.ended, program.output()).toBe(0)
  const spans = receiver.spans()
  return {
    lines: program.output().trim().split("\n").map((line) => JSON.parse(line)),
    receiver,
    spans,
    server: (name: string) => one(spans.filter((span) => span.kind === 2 && span.name === name))
  }
}

// An answer is what the test expects it to be.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
type Answer = { status: number; json: any }

type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>
) => Promise<Answer>

/** The only member of a list. */
export const one = <A>(all: ReadonlyArray<A>): A => {
  expect(all).toHaveLength(1)
  return all[0] as A
}
