import {
  type Application,
  CommentTag,
  Converter,
  type ProjectReflection,
  type Reflection,
  ReflectionKind
} from "typedoc"
import { categoryOf } from "./category-of.ts"

/** Types made from the OpenAPI document. The API has a reference of its own, so their members are left out here. */
const generated = "client/src/generated/openapi.ts"

/** Sorts what is exported by the folder in which it stands, and leaves out members that nobody reads here. */
export const arrange = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const modules = project.getReflectionsByKind(ReflectionKind.SomeModule).filter((one) => one.isDeclaration())
    for (const exported of modules.flatMap(({ children = [] }) => children)) {
      const file = fileOf(exported, project)
      if (file === generated) { for (const member of [...exported.children ?? []]) project.removeReflection(member) }
      const category = categoryOf(file)
      const comment = exported.comment ?? exported.signatures?.[0]?.comment
      if (category === undefined || comment === undefined || comment.getTag("@category") !== undefined) continue
      comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]))
    }
  })
}

/** The source of a reflection, such as `domain/src/values/bsn.ts`; empty if it has none. */
const fileOf = (reflection: Reflection, project: ProjectReflection): string => {
  const symbol = project.getSymbolIdFromReflection(reflection)
  return symbol === undefined ? "" : `${symbol.packageName.replace(/^@[^/]+\//u, "")}/${symbol.packagePath}`
}
