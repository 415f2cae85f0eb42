import { assert, describe, it } from "vitest"
import { namedFiles } from "./named-files.ts"

describe("the files of a guide", () => {
  it("are the blocks under a paragraph that begins with a name", () => {
    const page = [
      "# Guide",
      "`npm install` is a command.",
      "```sh\nnpm install\n```",
      "`tsconfig.json`:",
      "```json\n{}\n```",
      "`use.test.ts` runs it,\non two lines:",
      "```ts\nconst a = 1\n\nconst b = 2\n```",
      "Nothing names this one, though it speaks of `other.ts`.",
      "```ts\nconst c = 3\n```"
    ].join("\n\n")
    assert.deepStrictEqual([...namedFiles(page)], [
      ["tsconfig.json", "{}\n"],
      ["use.test.ts", "const a = 1\n\nconst b = 2\n"]
    ])
  })
})
