import { type ChartProgram, chartPrograms, chartSettings } from "./chart-settings.ts"

interface Names {
  readonly propertyNames: { enum: ReadonlyArray<string> }
}

interface Schema {
  readonly properties: {
    readonly [program in ChartProgram]: {
      readonly properties: { readonly settings: Names; readonly secretSettings?: Names }
    }
  }
}

/** The schema of the values of the chart, with the names of the settings that the programs have now. */
export const schemaOfValues = (text: string): string => {
  const schema = JSON.parse(text) as Schema
  for (const program of chartPrograms) {
    const { secretSettings, settings } = schema.properties[program].properties
    const { open, secret } = chartSettings(program)
    settings.propertyNames.enum = open
    if (secretSettings !== undefined) secretSettings.propertyNames.enum = secret
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
