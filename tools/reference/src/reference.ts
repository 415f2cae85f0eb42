import { join } from "node:path"
import { Application, OptionDefaults, type ProjectReflection } from "typedoc"
import ts from "typescript"
import { arrange } from "./arrange.ts"
import { CollectFaults } from "./collect-faults.ts"
import { type EntryPoint, repository } from "./entry-points.ts"
import { incompleteValues } from "./incomplete-values.ts"
import { unnamedErrors } from "./unnamed-errors.ts"
import { withoutExample } from "./without-example.ts"

/** The reference of the published packages. */
export interface Reference {
  readonly project: ProjectReflection
  /** Writes it as HTML into this folder, which it empties first. */
  readonly write: (folder: string) => Promise<void>
  /** What is wrong with it so far: an exported name without docstring, a link to nothing, a type that is not exported. */
  readonly faults: ReadonlyArray<string>
  /** The functions that should be shown in use and are not: see {@link withoutExample}. */
  readonly withoutExample: ReadonlyArray<string>
  /** What the docstrings of values lack: see {@link incompleteValues}. */
  readonly incompleteValues: ReadonlyArray<string>
  /** The errors that docstrings of functions and ports do not name: see {@link unnamedErrors}. */
  readonly unnamedErrors: ReadonlyArray<string>
}

/** Pages that go along. Their links to each other lead within the reference. */
const pages = [
  "packages/domain/docs/build-on-the-domain.md",
  "packages/adapters/docs/write-your-own-adapter.md",
  "packages/domain/docs/glossary.md"
]

/** Reads the docstrings of all that these entry points export. Types are checked elsewhere. */
export const reference = async (entryPoints: ReadonlyArray<EntryPoint>): Promise<Reference> => {
  const program = ts.createProgram(entryPoints.map(({ file }) => file), compilerOptions())
  const app = await Application.bootstrap({
    name: "Betrokkenen bij klantcontact",
    readme: join(import.meta.dirname, "../front-page.md"),
    projectDocuments: pages.map((page) => join(repository, page)),
    categorizeByGroup: false,
    navigation: { includeCategories: true, includeGroups: false },
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    disableGit: true,
    disableSources: true,
    // These two are written by openapi-typescript.
    blockTags: [...OptionDefaults.blockTags, "@constant", "@description"],
    requiredToBeDocumented: ["Namespace", "Enum", "Variable", "Function", "Class", "Interface", "TypeAlias"],
    validation: {
      notDocumented: true,
      notExported: true,
      invalidLink: true,
      rewrittenLink: true,
      unusedMergeModuleWith: true
    }
  })
  const logger = new CollectFaults()
  app.logger = logger
  arrange(app)
  const project = app.converter.convert(entryPoints.map(({ file, name }) => {
    const sourceFile = program.getSourceFile(file)
    if (sourceFile === undefined) throw new Error(`There is no source ${file}`)
    return { displayName: name, program, sourceFile }
  }))
  const packages = new Set(entryPoints.map(({ name }) => name.split("/", 2).join("/")))
  app.options.setValue("packagesRequiringDocumentation", [...packages])
  // TypeDoc asks of one package only whether the types that it uses are exported.
  for (const name of packages) {
    project.packageName = name
    app.validate(project)
  }
  delete project.packageName
  const forPrograms = entryPoints.filter(({ name }) => !name.includes("/testing"))
  return {
    project,
    write: (folder) => app.generateDocs(project, folder),
    get faults() {
      return [...new Set(logger.faults)]
    },
    incompleteValues: incompleteValues(program, entryPoints),
    unnamedErrors: unnamedErrors(program, forPrograms),
    withoutExample: withoutExample(program, forPrograms)
  }
}

const compilerOptions = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.base.json"), ts.sys.readFile) as {
    readonly config: object
  }
  const { incremental: _, tsBuildInfoFile: __, ...options } =
    ts.parseJsonConfigFileContent(config, ts.sys, repository).options
  return { ...options, types: ["node"] }
}
