// Used by run.mjs: plain JavaScript with only modules of Node itself.
import { stripVTControlCharacters } from "node:util"

const linesPerTask = 150
const linesInAll = 400

const taskBegins = /^> nx run (\S+)/u
const taskEnds = /^ NX /u
const failedTask = /^- (\S+)$/u
const chatter = /^npm error |^> /u
const failuresBegin = /⎯ (?:Failed Suites|Failed Tests|Unhandled Errors) /u
const failuresEnd = /^ *Test Files /u
const nameOfFailure = /^ FAIL /u

/** Lines with what they look like without colours, by which they are recognised. */
const linesOf = (text) => text.split(/\r?\n/u).map((line) => ({ line, plain: stripVTControlCharacters(line) }))

/** The tasks that nx lists at its end, below "Failed tasks:". */
const failedTasks = (lines) => {
  const start = lines.findIndex(({ plain }) => plain === "Failed tasks:")
  if (start === -1) return []
  const listed = lines.slice(start + 1).map(({ plain }) => failedTask.exec(plain)?.[1])
  const first = listed.findIndex((task) => task !== undefined)
  if (first === -1) return []
  const after = listed.indexOf(undefined, first)
  return listed.slice(first, after === -1 ? undefined : after)
}

/** What each task printed. With static output, nx prints that in one piece. */
const outputs = (lines) => {
  const byTask = new Map()
  let current
  for (const one of lines) {
    // Above what a task said nx quotes a target that has a colon, in its list of failures it does not.
    const task = taskBegins.exec(one.plain)?.[1].replaceAll("\"", "")
    if (task !== undefined) byTask.set(task, current = [])
    else if (taskEnds.test(one.plain)) current = undefined
    else current?.push(one)
  }
  return byTask
}

const withoutEmptyEnds = (lines) => {
  const isText = ({ plain }) => plain.trim() !== ""
  return lines.slice(Math.max(lines.findIndex(isText), 0), lines.findLastIndex(isText) + 1)
}

const nothingSaid = "nx passed on nothing that this task said; its own errors, if any:"
const linesOfNx = 20

/** What nx wrote to stderr before its summary: the only reason there is if it fails a task that said nothing. */
const errorsOfNx = (stderr) => {
  const end = stderr.findIndex(({ plain }) => taskEnds.test(plain))
  return withoutEmptyEnds(stderr.slice(0, end === -1 ? undefined : end)).slice(-linesOfNx)
}

/**
 * Of a run of vitest what it says about failures, of anything else all that was said. If that is only what npm says about
 * itself, it is told after all: it names the signal that ended a program.
 */
const failures = (output, stderr) => {
  const start = output.findIndex(({ plain }) => failuresBegin.test(plain))
  const end = output.findIndex(({ plain }, index) => index > start && failuresEnd.test(plain))
  const part = start === -1 ? output : output.slice(start, end === -1 ? undefined : end)
  const said = withoutEmptyEnds(part.filter(({ plain }) => !chatter.test(plain)))
  const all = said.length > 0 ? said : withoutEmptyEnds(output)
  return all.length > 0 ? all : [{ line: nothingSaid, plain: nothingSaid }, ...errorsOfNx(stderr)]
}

/** The last lines, and of what is left out the names of the failed tests. */
const shortened = (lines, limit) => {
  if (lines.length <= limit) return lines.map(({ line }) => line)
  const half = Math.floor(limit / 2)
  const names = lines.slice(0, half - limit).filter(({ plain }) => nameOfFailure.test(plain)).slice(-half)
  const last = lines.slice(names.length + 1 - limit)
  const leftOut = `… ${lines.length - names.length - last.length} lines are left out here`
  return [...names.map(({ line }) => line), leftOut, ...last.map(({ line }) => line)]
}

/** What failed in a run of nx, for the very end of its output: the tasks, and of each the failures themselves. */
export const failuresOf = (stdout, stderr) => {
  const said = linesOf(stdout)
  const errors = linesOf(stderr)
  const tasks = failedTasks([...said, ...errors])
  const byTask = outputs(said)
  const found = tasks.map((task) => ({ task, lines: failures(byTask.get(task) ?? [], errors) }))
  let left = linesInAll
  let waiting = found.length
  const limits = new Map()
  for (const { task, lines } of [...found].sort((a, b) => a.lines.length - b.lines.length)) {
    const limit = Math.max(Math.min(linesPerTask, Math.floor(left / waiting)), 1)
    limits.set(task, limit)
    left -= Math.min(limit, lines.length)
    waiting -= 1
  }
  return found.flatMap(({ task, lines }) => ["", `━━━ ${task} failed`, "", ...shortened(lines, limits.get(task))])
}
