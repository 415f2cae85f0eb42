import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { surfaceOf } from "./surface-of.ts"

const base = {
  index: `
    export { Kleur, type Vorm, type Kleuren } from "./values.ts"
    export { draw, type Opdracht } from "./draw.ts"
    export declare class Fout extends Fout_base<{ readonly waar: string }> { readonly code?: number }
    declare const Fout_base: new <A>(args: A) => { readonly _tag: "Fout" }
  `,
  values: `
    export declare const Kleur: Schema<"blauw" | "geel" | "rood">
    export type Kleur = "blauw" | "geel" | "rood"
    export type Kleuren = readonly Kleur[]
    export type Vorm = { readonly soort: "cirkel"; readonly straal: number } | { readonly soort: "vlak" }
    export interface Schema<A> { readonly Type: A }
  `,
  draw: `
    import type { Unseen } from "./hidden.ts"
    export interface Opdracht { readonly vorm: Unseen; readonly kleur?: import("./values.ts").Kleur }
    /** Draws. */
    export declare const draw: (opdracht: Opdracht, ...rest: ("rood" | "geel" | "blauw")[]) => {
      readonly soort: "vlak"
    } | undefined | { readonly soort: "cirkel"; readonly straal: number }
  `,
  hidden: `export interface Unseen { readonly diep: { readonly ver: boolean } }`
}

type File = keyof typeof base

const changed = (file: File, from: string, to: string) => {
  assert.include(base[file], from)
  return { ...base, [file]: base[file].replace(from, to) }
}

describe("the report of a surface", () => {
  it("has each export once, what they refer to, and exported names for types that are written out", () => {
    assert.strictEqual(
      surfaceOf(base),
      `

export class Fout extends Fout_base<{
    readonly waar: string;
}> {
    readonly code?: number;
}

const Fout_base: new <A>(args: A) => {
    readonly _tag: "Fout";
};

export const Kleur: Schema<Kleur>;

export type Kleur = "blauw" | "geel" | "rood";

export type Kleuren = readonly Kleur[];

export interface Opdracht {
    readonly vorm: Unseen;
    readonly kleur?: Kleur;
}

interface Schema<A> {
    readonly Type: A;
}

interface Unseen {
    readonly diep: {
        readonly ver: boolean;
    };
}

export type Vorm = {
    readonly soort: "cirkel";
    readonly straal: number;
} | {
    readonly soort: "vlak";
};

export const draw: (opdracht: Opdracht, ...rest: Kleur[]) => Vorm | undefined;`
    )
  })

  it.each(
    [
      ["an export is gone", "index", ", type Opdracht", ""],
      ["an export is new", "index", "type Kleuren", "type Kleuren, type Schema"],
      ["a class has another base", "index", "\"Fout\"", "\"Fouten\""],
      ["a member is not optional any more", "index", "code?", "code"],
      ["a member may be changed", "index", "readonly code", "code"],
      ["a value is gone", "values", "export type Kleur = \"blauw\" | ", "export type Kleur = "],
      ["a generic takes more", "values", "Schema<A>", "Schema<A, B = A>"],
      ["a list may be changed", "values", "= readonly", "="],
      ["a parameter is new", "draw", "(opdracht: Opdracht,", "(opdracht: Opdracht, nog: string,"],
      ["an answer has another type", "draw", "straal: number }", "straal: string }"],
      ["an answer may not be undefined", "draw", "| undefined ", ""],
      ["a type that is not exported has another member", "hidden", "ver: boolean", "ver: number"]
    ] as const
  )("is another if %s", (_, file, from, to) => {
    assert.notStrictEqual(surfaceOf(changed(file, from, to)), surfaceOf(base))
  })

  it.each(
    [
      ["what comments say", "draw", "Draws", "Paints"],
      ["the order of exports", "index", "Kleur, type Vorm", "type Vorm, Kleur"],
      ["the order in a union", "draw", "\"rood\" | \"geel\"", "\"geel\" | \"rood\""],
      ["how a type is imported", "draw", "import(\"./values.ts\").Kleur", "\"rood\" | \"blauw\" | \"geel\""]
    ] as const
  )("is the same whatever %s", (_, file, from, to) => {
    assert.strictEqual(surfaceOf(changed(file, from, to)), surfaceOf(base))
  })

  it("writes out what would otherwise only be said by itself", () => {
    const soort = `"eerste soort" | "tweede soort"`
    const text = surfaceOf({
      index: `export declare const Ding: { readonly soort: ${soort} }
        export type Ding = typeof Ding
        export type Soort = (typeof Ding)["soort"]`
    })
    assert.include(text, soort)
  })

  it("does not repeat what another entry point exports", () => {
    const text = surfaceOf({
      index: `import type { Gedeeld } from "./other.ts"\nexport declare const een: Gedeeld`,
      other: `export interface Gedeeld { readonly ver: boolean }`
    })
    assert.strictEqual(text, `import { Gedeeld } from "example/other"\n\nexport const een: Gedeeld;`)
  })

  it("hides no difference behind a name, whichever types are exported", () => {
    const leaf = fc.constantFrom("string", "number", `"een bepaalde tekst"`, `"een andere tekst"`)
    const { type } = fc.letrec<{ type: string }>((tie) => ({
      type: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.array(tie("type"), { minLength: 1, maxLength: 3 }).map((types) =>
          `{ ${types.map((each, index) => `readonly p${index}: ${each}`).join("; ")} }`
        ),
        fc.tuple(tie("type"), tie("type")).map(([one, other]) => `(${one} | ${other})`),
        tie("type").map((each) => `ReadonlyArray<${each}>`)
      )
    }))
    const reportOf = (types: ReadonlyArray<string>) =>
      surfaceOf({
        index: [
          "interface ReadonlyArray<A> { readonly first: A }",
          ...types.map((each, index) =>
            `export declare const D${index}: ${each}\nexport type D${index} = typeof D${index}`
          )
        ].join("\n")
      })
    fc.assert(
      fc.property(fc.array(type, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (parts, which, where) => {
        // Each further type may contain those before it, so that there are names to put in place.
        const types = parts.map((part, index) =>
          index === 0 ? part : `{ readonly deel: ${parts[index - 1]}; readonly eigen: ${part} }`
        )
        const index = which % types.length
        const text = types[index] ?? ""
        const leaves = [...text.matchAll(/\bstring\b|\bnumber\b/gu)]
        const found = leaves[where % Math.max(1, leaves.length)]
        if (found === undefined) return
        const other = `${text.slice(0, found.index)}boolean${text.slice(found.index + found[0].length)}`
        assert.notStrictEqual(reportOf(types.with(index, other)), reportOf(types))
      })
    )
  })
})
