/** A package that is accepted though its licence is in no list. */
export interface LicenseException {
  readonly name: string
  /** What the package gives, to the letter; a changed licence is judged anew. */
  readonly license: string | undefined
  readonly reason: string
}

/** The licences that the packages of one kind may have. */
export interface LicensePolicy {
  /** SPDX ids. */
  readonly accepted: ReadonlySet<string>
  readonly exceptions: ReadonlyArray<LicenseException>
}

/** Its text may be combined with ours and handed on under the EUPL; each part keeps its own notice. */
const permissive = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
  "Zlib"
]

/** What a municipality gets: the programs with all that they load. */
export const shippedPolicy: LicensePolicy = { accepted: new Set(permissive), exceptions: [] }

/** What only builds and tests. It is handed to nobody, so a copyleft that begins with handing on asks nothing. */
export const developmentPolicy: LicensePolicy = {
  accepted: new Set([...permissive, "MPL-2.0"]),
  exceptions: [
    {
      name: "argparse",
      license: "Python-2.0",
      reason: "A port of a module of Python under its permissive licence, which SPDX calls Python-2.0."
    },
    {
      name: "caniuse-lite",
      license: "CC-BY-4.0",
      reason: "Data on browsers, read while a tool builds. Nothing of it comes into a program."
    },
    {
      name: "spdx-exceptions",
      license: "CC-BY-3.0",
      reason: "The list of SPDX exceptions, read by the check of licences itself."
    }
  ]
}
