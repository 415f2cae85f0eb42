import { bodyFault } from "../problems/fault.ts"
import { Problem } from "../problems/problem.ts"
import { jsonBounds } from "./json-bounds.ts"
import type { Excess } from "./json-scanner.ts"

const { depth, items, members, name, number, text, values } = jsonBounds

const bounds: { readonly [kind in Exclude<Excess["kind"], "depth">]: readonly [code: string, detail: string] } = {
  values: ["te-veel-waarden", `Een body heeft ten hoogste ${values} waarden.`],
  items: ["lijst-te-lang", `Een lijst heeft ten hoogste ${items} waarden.`],
  members: ["te-veel-eigenschappen", `Een object heeft ten hoogste ${members} eigenschappen.`],
  name: ["naam-te-lang", `De naam van een eigenschap heeft ten hoogste ${name} bytes.`],
  text: ["tekst-te-lang", `Een tekst heeft ten hoogste ${text} bytes.`],
  number: ["getal-te-lang", `Een getal heeft ten hoogste ${number} tekens.`]
}

/** The refusal of a body that was not read to its end, because of this. */
export const tooMuchJson = ({ kind, path }: Excess): Problem => {
  if (kind === "depth") {
    return new Problem({ code: "te-diep-genest", detail: `JSON mag hier ten hoogste ${depth} lagen diep zijn.` })
  }
  const [code, detail] = bounds[kind]
  return new Problem({ code: "te-veel-gegevens", detail, faults: [bodyFault(path, code, detail)] })
}
