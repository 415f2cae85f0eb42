import { Effect } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { text } from "node:stream/consumers"
import { assert, describe, it } from "vitest"
import { defectFields, defectText, exitCodeLines, WrongUsage } from "../src/index.ts"

const run = (how: string) => {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, "program.ts"), how], {
    stdio: ["ignore", "pipe", "pipe"]
  })
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")])
    .then(([stdout, stderr, [exitCode]]) => ({ exitCode: exitCode as number, stdout, stderr }))
  return { child, ended }
}

describe("a program", () => {
  it("prints all of a long text, and ends with its exit code", async () => {
    const { exitCode, stderr, stdout } = await run("end").ended
    assert.deepStrictEqual([exitCode, stdout.length, stderr], [3, 5_000_000, "told\n"])
  })

  it.each([["to-end", 130], ["until-stopped", 0]] as const)("%s ends with %i at a signal", async (how, expected) => {
    const { child, ended } = run(how)
    await once(child.stdout, "data")
    child.kill("SIGTERM")
    assert.deepInclude(await ended, { exitCode: expected, stderr: "" })
  })
})

describe("a defect", () => {
  const defect = new TypeError("geheim")

  it("is told by its place and kind, never by its message", () => {
    assert.match(defectText(defect), /^Onverwachte fout\.\n(?: {4}at .+\n)+$/u)
    assert.match(defectText(defect, true), /^Onverwachte fout \(TypeError\)\.\n {4}at /u)
    assert.strictEqual(defectText("geheim", true), "Onverwachte fout.\n")
    assert.notInclude(defectText(defect, true) + JSON.stringify(defectFields(defect)), "geheim")
  })

  it("has fields for a log", () => {
    assert.deepInclude(defectFields(defect), { defect: "TypeError" })
    assert.match((defectFields(defect) as { stack: ReadonlyArray<string> }).stack[0] ?? "", /^at /u)
    assert.deepStrictEqual(defectFields("geheim"), { defect: "string" })
  })
})

it("exit codes are lines of --help, their meanings in one column", () => {
  assert.strictEqual(
    exitCodeLines({ done: { code: 0, meaning: "gelukt" }, interrupted: { code: 130, meaning: "onderbroken" } }),
    "  0    gelukt\n  130  onderbroken\n"
  )
})

it("wrong usage is a failure of Effect and an Error, with all faults in its message", () => {
  const wrong = new WrongUsage("Eerst.", "Dan.")
  assert.deepStrictEqual([wrong.message, [...wrong.faults]], ["Eerst.\nDan.", ["Eerst.", "Dan."]])
  assert.strictEqual(Effect.runSync(Effect.flip(wrong)), wrong)
})
