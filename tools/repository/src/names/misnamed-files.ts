import { baseName, isTest, type SourceFile } from "../source-files.ts"
import { exportedNames } from "./exported-names.ts"
import { wordsOf } from "./words-of.ts"

/** Files whose name says something else than what they export, and why. */
const exempt: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/index\.\w+$/u, "the folder has the name"],
  [/\/main\.ts$/u, "a program is started, not imported"],
  [/\.config\.\w+$/u, "the tool that reads it asks for the name"],
  [/-(?:errors|tables?)\.ts$/u, "a group of equals, none of which is the main one"],
  [/\/migrations\/\d/u, "numbered; the name says what changes"],
  [/\/routes\/[^/]+\/get-(?:one|list)\.ts$/u, "the folder names the resource"]
]

const isExempt = (file: string): boolean => isTest(file) || exempt.some(([pattern]) => pattern.test(file))

/** Does the word hold the other as its singular, or as a part of a compound (`klantcontactdossier`, `dossier`)? */
const holds = (word: string, part: string): boolean =>
  ["", "s", "es", "n", "en"].some((ending) => word === part + ending) ||
  (part.length > 3 && (word.startsWith(part) || word.endsWith(part)))

const same = (left = "", right = ""): boolean => holds(left, right) || holds(right, left)

/** Do the words of `part` stand in `whole` in their order, without others between them? */
const isPartOf = (part: ReadonlyArray<string>, whole: ReadonlyArray<string>): boolean =>
  whole.some((_, start) => part.every((word, place) => same(word, whole[start + place])))

const agree = (file: string, name: string): boolean => {
  const [left, right] = [wordsOf(file), wordsOf(name)]
  return left.join("") === right.join("") || isPartOf(left, right) || isPartOf(right, left)
}

/**
 * Files whose name does not fit what they export, each as a line. A file with one export has its name, or one name
 * is part of the other: `read-body.ts` and `readBody`, `page.ts` and `writePage`. A file with several exports is named
 * after what they have in common, which no check can know.
 */
export const misnamedFiles = (sources: ReadonlyArray<SourceFile>): ReadonlyArray<string> =>
  sources.flatMap((source) => {
    const names = exportedNames(source)
    const file = baseName(source.fileName)
    const [name] = names
    if (isExempt(source.fileName) || name === undefined || names.length > 1 || agree(file, name)) return []
    return [`${source.fileName}: exports ${name}. Name the file after what it exports, or the other way round.`]
  })
