import { type ISpectralDiagnostic, Spectral } from "@stoplight/spectral-core"
import { adrRuleset } from "../adr-ruleset/index.ts"

/** How Spectral numbers the severity of an error, before warnings, information and hints. */
const error = 0

/** What breaks the rules, each as `rule: where: why`; of a document that keeps them all, nothing. */
export const errorsIn = async (document: object): Promise<ReadonlyArray<string>> => {
  const spectral = new Spectral()
  spectral.setRuleset(adrRuleset)
  const found = await spectral.run(document as Record<string, unknown>)
  return found.filter(({ severity }) => severity === error).map(line)
}

const line = ({ code, message, path }: ISpectralDiagnostic): string => `${code}: ${path.join(" ")}: ${message}`
