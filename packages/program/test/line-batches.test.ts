import { setImmediate } from "node:timers/promises"
import { expect, it } from "vitest"
import { inBatches } from "../src/log/in-batches.ts"

it("the lines of one turn are written together, in order and once", async () => {
  const written: Array<string> = []
  const write = inBatches((text) => written.push(text))
  write("a\n")
  write("b\n")
  expect(written).toEqual([])
  await setImmediate()
  expect(written).toEqual(["a\nb\n"])
  await setImmediate()
  write("c\n")
  await setImmediate()
  expect(written).toEqual(["a\nb\n", "c\n"])
})

it("lines that wait are written when the process ends", () => {
  const before = new Set(process.listeners("exit"))
  const written: Array<string> = []
  inBatches((text) => written.push(text))("last\n")
  for (const listener of process.listeners("exit")) if (!before.has(listener)) listener.call(process, 0)
  expect(written).toEqual(["last\n"])
})
