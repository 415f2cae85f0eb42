import { Copy } from "dockerfile-ast"
import { validate } from "dockerfile-utils"
import { assert, describe, it } from "vitest"
import { dockerfile, lastStage, parsed, text } from "./dockerfile.ts"
import { read } from "./files.ts"

const kinds = lastStage.map((instruction) => instruction.getKeyword())
const argumentsOf = (keyword: string): ReadonlyArray<string> =>
  lastStage.filter((instruction) => instruction.getKeyword() === keyword)
    .map((instruction) => instruction.getArgumentsContent() ?? "")

describe("the Dockerfile", () => {
  it("has no fault that a linter of Dockerfiles knows, which does know some", () => {
    assert.deepStrictEqual(validate(text).map(({ message }) => message), [])
    assert.isNotEmpty(validate(text.replace("STOPSIGNAL SIGTERM", "STOPSIGNAL STOP\nFORM x")))
  })

  it("builds on versions, which take a digest, and on the Node that is tested here", () => {
    const bases = parsed.getInitialARGs().map((argument) => argument.getProperty()?.getValue() ?? "")
    assert.lengthOf(bases, 2)
    for (const base of bases) assert.match(base, /^[a-z0-9.-]+\/[a-z0-9/-]+:(?!latest)[\w.-]+$/u)
    assert.deepStrictEqual(parsed.getFROMs().map((from) => from.getImage()), ["${NODE_IMAGE}", "${BASE_IMAGE}"])
    const lock = JSON.parse(read("../../package-lock.json")) as {
      readonly packages: Readonly<Record<string, { readonly version?: string }>>
    }
    assert.include(bases[0], `/node:${lock.packages["node_modules/node"]?.version}-`)
  })

  it("makes an image without a shell: nothing runs while it is made, and nothing is fetched into it", () => {
    assert.notInclude(kinds, "RUN")
    assert.notInclude(kinds, "ADD")
    const copies = lastStage.filter((instruction) => instruction instanceof Copy)
    assert.lengthOf(copies, kinds.filter((kind) => kind === "COPY").length)
    for (const copy of copies) {
      assert.strictEqual(copy.getFlags().find((flag) => flag.getName() === "from")?.getValue(), "build")
    }
    for (const words of [dockerfile.entrypoint, dockerfile.command, dockerfile.healthcheck]) assert.isNotEmpty(words)
    for (const [program] of [dockerfile.entrypoint, dockerfile.healthcheck]) {
      assert.strictEqual(program, "/usr/local/bin/node")
    }
  })

  it("runs as an account without rights that has a number, and ends by SIGTERM", () => {
    assert.deepStrictEqual(argumentsOf("USER"), ["65532:65532"])
    assert.deepStrictEqual(argumentsOf("STOPSIGNAL"), ["SIGTERM"])
  })

  it("says what the image is", () => {
    const labels = argumentsOf("LABEL").join(" ")
    for (const name of ["title", "description", "licenses", "version", "revision", "source"]) {
      assert.include(labels, `org.opencontainers.image.${name}=`)
    }
    const { version } = JSON.parse(read("../../package.json")) as { readonly version: string }
    assert.include(text, `ARG VERSION=${version}\n`)
  })

  it("is built without what is installed, built or secret here", () => {
    const ignored = read("Dockerfile.dockerignore").split("\n")
    for (const name of [".git", ".data", "**/node_modules", "**/dist", "tools/deployment/secrets"]) {
      assert.include(ignored, name)
    }
  })
})
