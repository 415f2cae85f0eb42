import * as fc from "fast-check"
import { domainToASCII } from "node:url"
import { assert, describe, it } from "vitest"
import { asciiLabel } from "./ascii-label.ts"

describe("asciiLabel", () => {
  // Kills: any step of the algorithm.
  it("is the form that Node's own algorithm gives, in any script", () => {
    const letter = fc.constantFrom(..."abcxyz019éüñßøžğжяλ日本語देعب한國ლ")
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 24 }), (label) => {
        // A last label that is a number in any notation would be read as an IPv4 address.
        const expected = domainToASCII(`${label}.nl`)
        // Node refuses a label that mixes directions, and one that is too long.
        if (expected !== "") assert.strictEqual(`${asciiLabel(label)}.nl`, expected)
      }),
      { numRuns: 2000 }
    )
  })

  it("leaves a label of ASCII as it is", () => {
    for (const label of ["example", "xn--bcher-kva", "a-1", ""]) assert.strictEqual(asciiLabel(label), label)
    assert.strictEqual(asciiLabel("bücher"), "xn--bcher-kva")
    assert.strictEqual(asciiLabel("例え"), "xn--r8jz45g")
  })
})
