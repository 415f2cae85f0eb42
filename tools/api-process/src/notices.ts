import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
}

/**
 * The notices of the packages that these files belong to. Their licences ask that a notice goes along with every copy,
 * and a bundle has lost it. A package without a file of its licence is named with its author and licence.
 */
export const notices = (files: ReadonlyArray<string>): string => {
  const folders = files.flatMap((file) =>
    /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(file)?.[1] ?? []
  )
  return [...new Set(folders)].map(noticeOf).toSorted().join("\n")
}

const noticeOf = (folder: string): string => {
  const { author, license, name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
  const by = typeof author === "string" ? author : author?.name
  const texts = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/iu.test(file))
    .toSorted().map((file) => readFileSync(join(folder, file), "utf8").trim())
  return `${"-".repeat(80)}\n${
    [`${name} ${version}`, license, by].filter((part) => part !== undefined).join(", ")
  }\n\n${texts.map((text) => `${text}\n`).join("\n")}`
}
