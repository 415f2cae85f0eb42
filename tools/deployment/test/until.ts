import { setTimeout as wait } from "node:timers/promises"
import { assert } from "vitest"
import type { ImageProcess } from "./unpacked-image.ts"

/** Waits until this holds. Fails with what the program wrote if it ends before. */
export const until = async (holds: () => boolean | Promise<boolean>, running: ImageProcess): Promise<void> => {
  while (!await holds()) {
    if (running.child.exitCode !== null || running.child.signalCode !== null) assert.fail(running.output())
    await wait(50)
  }
}
