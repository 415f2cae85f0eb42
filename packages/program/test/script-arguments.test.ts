import { isAbsolute } from "node:path"
import { assert, it } from "vitest"
import { scriptArguments, scriptFlags } from "../src/index.ts"

it("a script gives its flags, and its file as an absolute path", async () => {
  const args = await scriptArguments("reconcile")
  const [file = "", ...more] = args.filter((word) => !word.startsWith("--"))
  assert.isTrue(isAbsolute(file) && file.endsWith("apps/reconciliation/src/main.ts"))
  assert.deepStrictEqual(more, [])
  assert.deepStrictEqual(await scriptFlags("reconcile"), args.filter((word) => word !== file))
})

it.each(["openapi-of-nobody", "format"])("%s is no script that runs node", async (name) => {
  assert.match(await scriptArguments(name).then(() => "", (error: Error) => error.message), /no script/u)
})
