import * as fc from "fast-check"
import { assert, describe, it } from "vitest"

const { failuresOf } = (await import(new URL("../src/failures-of.mjs", import.meta.url).href)) as {
  readonly failuresOf: (stdout: string, stderr: string) => ReadonlyArray<string>
}

type Task = { readonly name: string; readonly failed: boolean; readonly output: ReadonlyArray<string> }

/** What nx prints about these tasks, with static output. */
const stdoutOf = (tasks: ReadonlyArray<Task>) =>
  ["", " NX   Running targets", "", ...tasks.flatMap(({ name, output }) => [`> nx run ${name}`, "", ...output]), ""]
    .join("\n")

const stderrOf = (tasks: ReadonlyArray<Task>) =>
  [" NX   Ran targets", "", "Failed tasks:", "", ...tasks.filter(({ failed }) => failed).map(({ name }) => `- ${name}`)]
    .join("\n")

const told = (tasks: ReadonlyArray<Task>) => failuresOf(stdoutOf(tasks), stderrOf(tasks))

const failing = (name: string, output: ReadonlyArray<string>): Task => ({ name, failed: true, output })

const repeated = (count: number, text: string) => Array.from({ length: count }, (_, index) => `${text} ${index}`)

describe("failuresOf", () => {
  it("tells of a run of vitest what stands between its headings and its counts, colours and all", () => {
    const heading = "\u001b[31m⎯⎯⎯\u001b[39m\u001b[41m Failed Tests 1 \u001b[49m⎯⎯⎯"
    const output = [
      " ✓ one.test.ts",
      heading,
      "",
      " FAIL  two.test.ts",
      "AssertionError",
      "",
      " Test Files  1 failed",
      "x"
    ]
    assert.deepStrictEqual(told([failing("@a/b:test", output)]), [
      ...["", "━━━ @a/b:test failed", ""],
      ...[heading, "", " FAIL  two.test.ts", "AssertionError"]
    ])
  })

  it("tells all that another task said, without what npm says about itself", () => {
    const output = ["> @a/b@0.1.0 lint", "> eslint .", "", "error  no-debugger", "", "npm error code 1"]
    assert.deepStrictEqual(told([failing("@a/b:lint", output)]), ["", "━━━ @a/b:lint failed", "", "error  no-debugger"])
  })

  it("finds what a task said whose target has a colon, which nx quotes above it only", () => {
    const lines = failuresOf(
      stdoutOf([failing("@a/b:\"test:contract\"", ["why"])]),
      "Failed tasks:\n\n- @a/b:test:contract"
    )
    assert.deepStrictEqual(lines, ["", "━━━ @a/b:test:contract failed", "", "why"])
  })

  it("tells what npm says if the task said nothing itself, and what nx says if npm said nothing either", () => {
    const output = ["> @a/b@0.1.0 test", "> vitest run", "", "npm error signal SIGKILL", ""]
    const tasks = [failing("@a/b:test", output), failing("@a/c:test", [])]
    const stderr = ["", "database is locked", stderrOf(tasks)].join("\n")
    assert.deepStrictEqual(failuresOf(stdoutOf(tasks), stderr), [
      ...["", "━━━ @a/b:test failed", "", ...output.slice(0, -1)],
      ...["", "━━━ @a/c:test failed", ""],
      ...["nx passed on nothing that this task said; its own errors, if any:", "database is locked"]
    ])
  })

  it("keeps the names of failed tests when their text is too long", () => {
    const output = [
      "⎯⎯ Failed Tests 2 ⎯⎯",
      " FAIL  first",
      ...repeated(500, "text"),
      " FAIL  second",
      "end",
      " Test Files  2"
    ]
    const lines = told([failing("@a/b:test", output)])
    assert.include(lines, " FAIL  first")
    assert.include(lines, " FAIL  second")
    assert.strictEqual(lines.at(-1), "end")
    assert.isAtMost(lines.length, 153)
  })

  it("names every failed task and no other, in at most 400 lines and 3 a task", () => {
    const task = fc.record({ failed: fc.boolean(), size: fc.integer({ min: 0, max: 400 }) })
    fc.assert(fc.property(fc.array(task, { maxLength: 30 }), (drawn) => {
      const tasks = drawn.map(({ failed, size }, index) => ({
        name: `@a/p${index}:test`,
        failed,
        output: repeated(size, "x")
      }))
      const lines = told(tasks)
      const names = lines.flatMap((line) => /^━━━ (\S+) failed$/u.exec(line)?.[1] ?? [])
      assert.deepStrictEqual(names, tasks.filter(({ failed }) => failed).map(({ name }) => name))
      assert.isAtMost(lines.length, 400 + 3 * names.length)
    }))
  })

  it("gives a failed task all its lines when there is room", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 }), (sizes) => {
      const tasks = sizes.map((size, index) => failing(`@a/p${index}:lint`, repeated(size, `fault of ${index}:`)))
      const lines = told(tasks)
      for (const line of tasks.flatMap(({ output }) => output)) assert.include(lines, line)
    }))
  })

  it("tells nothing of a run that nx did not finish, and of any text at all no more than the bound", () => {
    assert.deepStrictEqual(failuresOf(stdoutOf([failing("@a/b:test", ["killed"])]), ""), [])
    const piece = fc.constantFrom(
      "> nx run a:b",
      "Failed tasks:",
      "- a:b",
      "",
      "⎯ Failed Tests 1 ⎯",
      " Test Files  1",
      " NX ",
      "x"
    )
    const text = fc.array(piece).map((lines) => lines.join("\n"))
    fc.assert(fc.property(text, text, (stdout, stderr) => {
      assert.isAtMost(failuresOf(stdout, stderr).length, 1000)
    }))
  })
})
