import { baseName, type SourceFile } from "../source-files.ts"
import { declaredNames, type NameKind } from "./declared-names.ts"
import { isEnglish } from "./english.ts"
import { type Glossary, isCompound } from "./glossary.ts"
import { publishedNames } from "./published-names.ts"
import { wordsOf } from "./words-of.ts"

/** What a name may be besides English. */
export interface Allowed {
  readonly glossary: Glossary
  readonly fields: ReadonlySet<string>
}

/** The first word of a name that it may not hold, or nothing. */
export type Judge = (name: string, kind: NameKind) => string | undefined

/** Each word is looked up once: the sources name the same things again and again. */
export const makeJudge = ({ fields, glossary }: Allowed): Judge => {
  const known = new Map<string, boolean>()
  const isKnown = (word: string): boolean => {
    const earlier = known.get(word)
    if (earlier !== undefined) return earlier
    const answer = word.length <= 2 || isEnglish(word) || glossary.words.has(word) || isCompound(word, glossary.nouns)
    known.set(word, answer)
    return answer
  }
  return (name, kind) =>
    publishedNames.has(name) || (kind === "field" && fields.has(name))
      ? undefined
      : wordsOf(name).find((word) => !isKnown(word))
}

const advice = "is neither English nor in the domain's glossary. Give it an English name. A noun of the domain " +
  "is added to packages/domain/docs/glossary.md, a technical word to " +
  "tools/repository/src/names/technical-words.ts"

/** Dutch names of technical things, each as a line that says where it stands and what to do. */
export const dutchNames = (sources: ReadonlyArray<SourceFile>, judge: Judge): ReadonlyArray<string> => {
  const folders = new Set<string>()
  return sources.flatMap((source) =>
    declaredNames(source).flatMap(({ kind, line, name }) => {
      const word = judge(name, kind)
      if (word === undefined) return []
      if (kind === "folder") {
        const folder = source.fileName.slice(0, source.fileName.indexOf(`${name}/`) + name.length)
        if (folders.has(folder)) return []
        folders.add(folder)
        return [`${folder}: folder ${name}: "${word}" ${advice}`]
      }
      const what = kind === "file" ? `file ${baseName(source.fileName)}` : name
      return [`${source.fileName}:${line}: ${what}: "${word}" ${advice}`]
    })
  )
}
