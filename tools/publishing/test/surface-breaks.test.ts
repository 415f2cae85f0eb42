import { assert, describe, it } from "vitest"
import { surfaceBreaks } from "../src/surface/surface-breaks.ts"

const page = (code: string) => `# x\n\nText.\n\n\`\`\`ts\n${code}\n\`\`\`\n`

const released = `import { Effect } from "effect"

export const Naam: Schema.brand<Schema.String, "Naam">
export type Naam = typeof Naam.Type
export interface Options { readonly name: string; readonly size?: number }
export class Register extends Register_base { close(): void }
const Register_base: Service<Register, { readonly find: (id: string) => Effect<Naam> }>
export const find: (options: Options) => Effect<Naam, NotFound>
export const kinds: readonly ["a", "b"]`

const breaks = (before: string, after: string) => {
  const changed = released.replace(before, after)
  assert.notStrictEqual(changed, released)
  return surfaceBreaks(page(released), page(changed))
}

// Kills: a comparison of a report with itself, and one that takes every change for a break.
describe("the surface of a release", () => {
  it("is kept by itself, however it is laid out", () => {
    assert.deepStrictEqual(surfaceBreaks(page(released), page(released)), [])
    assert.deepStrictEqual(
      breaks(
        "{ readonly name: string; readonly size?: number }",
        "{\n  readonly name: string\n  readonly size?: number\n}"
      ),
      []
    )
  })

  it.each([
    ["an export", "export const Naam:", "export const more: string\nexport const Naam:"],
    ["an optional member", "readonly name: string;", "readonly name: string; readonly colour?: string;"],
    [
      "a field of a schema that can be left out",
      "readonly find:",
      "readonly note: Schema.optionalKey<Text>; readonly find:"
    ],
    ["a method of a class", "close(): void", "close(): void; open(): void"]
  ])("is kept by one more: %s", (_, before, after) => {
    assert.deepStrictEqual(breaks(before, after), [])
  })

  it.each([
    ["an export that is gone", "export const kinds: readonly [\"a\", \"b\"]", "", ["kinds is gone"]],
    ["another value", "\"Naam\">", "\"Name\">", ["Naam is another"]],
    ["another type", "typeof Naam.Type", "string", ["type Naam is another"]],
    ["a member that is gone", "; readonly size?: number", "", ["type Options.size is gone"]],
    ["a member of another type", "size?: number", "size?: string", ["type Options.size is another"]],
    ["an optional member that must be given", "size?: number", "size: number", ["type Options.size is another"]],
    ["a member that must be given", "name: string;", "name: string; readonly colour: string;", [
      "type Options.colour must be given now"
    ]],
    ["a method that every register must have", "{ readonly find:", "{ readonly count: number; readonly find:", [
      "Register_base.count must be given now"
    ]],
    ["another error", "NotFound>", "NotFound | Unavailable>", ["find is another"]],
    ["another parameter", "(options: Options) =>", "(options: Options, more: string) =>", ["find is another"]],
    ["a base class that is gone", " extends Register_base", "", ["Register is another"]],
    ["a value that is gone from a list", "\"a\", \"b\"", "\"a\"", ["kinds is another"]]
  ])("is not kept with %s", (_, before, after, lines) => {
    assert.deepStrictEqual(breaks(before, after), lines)
  })
})
