import { type ISpectralDiagnostic, Spectral } from "@stoplight/spectral-core"
import { adrRuleset } from "../adr-ruleset/index.ts"

/** Spectral's number for an error; warnings, information and hints have higher ones. */
const error = 0

/** The errors in a document, each as `rule: where: why`; none when it keeps every rule. */
export const lintErrors = async (document: object): Promise<ReadonlyArray<string>> => {
  const spectral = new Spectral()
  spectral.setRuleset(adrRuleset)
  const found = await spectral.run(document as Record<string, unknown>)
  return found.filter(({ severity }) => severity === error).map(line)
}

const line = ({ code, message, path }: ISpectralDiagnostic): string => `${code}: ${path.join(" ")}: ${message}`
