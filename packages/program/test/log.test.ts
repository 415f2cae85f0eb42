import { Effect } from "effect"
import { assert, describe, it } from "vitest"
import { jsonLines, type LogLevel, logLevels, makeLog } from "../src/index.ts"

const logged = (minimum: LogLevel, work: Effect.Effect<void>) => {
  const lines: Array<string> = []
  Effect.runSync(Effect.provide(work, jsonLines(minimum, (line) => lines.push(line))))
  return lines
}

const withoutTime = (line: string) => line.replace(/"time":"[0-9T:.-]+Z"/u, "\"time\":0")

describe("the log", () => {
  it("is a line of JSON for each message of Effect, with its annotations as fields", () => {
    const lines = logged("debug", Effect.annotateLogs(Effect.logWarning("not", "sent"), { task: "x", count: 2 }))
    assert.deepStrictEqual(lines.map(withoutTime), [
      "{\"time\":0,\"level\":\"warn\",\"message\":\"not sent\",\"task\":\"x\",\"count\":2}\n"
    ])
  })

  it("has the same lines for code outside Effect", () => {
    const lines: Array<string> = []
    makeLog("info", (line) => lines.push(line))("error", "defect", { defect: "TypeError", stack: ["at x"] })
    assert.deepStrictEqual(lines.map(withoutTime), [
      "{\"time\":0,\"level\":\"error\",\"message\":\"defect\",\"defect\":\"TypeError\",\"stack\":[\"at x\"]}\n"
    ])
  })

  it.each(logLevels)("holds messages from %s on, in both ways", (minimum) => {
    const expected = logLevels.slice(logLevels.indexOf(minimum))
    const all = Effect.all([Effect.logDebug(""), Effect.logInfo(""), Effect.logWarning(""), Effect.logError("")], {
      discard: true
    })
    const levels = (lines: ReadonlyArray<string>) => lines.map((line) => (JSON.parse(line) as { level: string }).level)
    assert.deepStrictEqual(levels(logged(minimum, all)), expected)
    const lines: Array<string> = []
    const log = makeLog(minimum, (line) => lines.push(line))
    for (const level of logLevels) log(level, "")
    assert.deepStrictEqual(levels(lines), expected)
  })

  it("has levels of its own for those that only Effect has", () => {
    const lines = logged("debug", Effect.logFatal("gone"))
    assert.deepInclude(JSON.parse(lines[0] ?? ""), { level: "error", message: "gone" })
  })
})
