import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { controls } from "../src/controls.ts"
import { type Finding, lintEveryFile, lintThroughNx, type Outcome } from "../src/lint.ts"
import type { Refusal } from "../src/probe.ts"
import { probes } from "../src/probes.ts"
import { copyWorkspace, type WorkspaceCopy } from "../src/workspace-copy.ts"

let copy: WorkspaceCopy
let clean: Outcome
let findings: ReadonlyMap<string, ReadonlyArray<Finding>>
let broken: Outcome

beforeAll(() => {
  copy = copyWorkspace()
  for (const project of copy.projects) copy.write(`${project}/src/control.ts`, "export const project = 1\n")
  for (const [file, source] of Object.entries(controls)) copy.write(file, source)
  clean = lintThroughNx(copy.root)
  for (const { file, source } of probes) copy.write(file, source)
  // The project graph still is that of the controls, so that each probe is judged by itself.
  findings = lintEveryFile(copy.root)
  broken = lintThroughNx(copy.root, "@betrokkene/domain")
}, 600_000)

afterAll(() => {
  copy.remove()
})

describe("boundary probes", () => {
  it("the controls pass the lint of every project", () => {
    assert.strictEqual(clean.exitCode, 0, clean.output)
    assert.notInclude(clean.output, "No cached ProjectGraph")
  })

  it.each(probes)("refused: $name", ({ file, refusals }) => {
    const found = findings.get(file) ?? []
    const isOf = ({ rule, message }: Finding) => (refusal: Refusal): boolean =>
      refusal.rule === rule && message.includes(refusal.says)
    assert.deepStrictEqual(found.filter((finding) => !refusals.some(isOf(finding))), [], "refused for another reason")
    assert.deepStrictEqual(
      refusals.filter((refusal) => !found.some((finding) => isOf(finding)(refusal))),
      [],
      JSON.stringify(found, null, 2)
    )
  })

  it("the controls stay clean beside the probes", () => {
    for (const file of Object.keys(controls)) assert.deepStrictEqual(findings.get(file), [], file)
  })

  it("through nx a violation fails the lint and names its rule", () => {
    assert.notStrictEqual(broken.exitCode, 0)
    assert.include(broken.output, "@nx/enforce-module-boundaries")
  })
})
