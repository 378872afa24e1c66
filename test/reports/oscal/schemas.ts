import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { OscalRoot } from '../../../src/reports/oscal/parts'

const SCHEMA_FILES: Readonly<Record<OscalRoot, string>> = {
  'assessment-results': 'oscal_assessment-results_schema.json',
  'plan-of-action-and-milestones': 'oscal_poam_schema.json',
}

export function schemaText(root: OscalRoot): string {
  return readFileSync(new URL(`../../fixtures/oscal/${SCHEMA_FILES[root]}`, import.meta.url), 'utf8')
}

const ajv = new Ajv({ strict: true, allErrors: true })
addFormats(ajv)
const validators = new Map<OscalRoot, ValidateFunction>()

/** One line a fault, by NIST's own schema. */
export function schemaFaults(root: OscalRoot, text: string): readonly string[] {
  const known = validators.get(root)
  const validate = known ?? ajv.compile(JSON.parse(schemaText(root)) as object)
  validators.set(root, validate)
  if (validate(JSON.parse(text))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`)
}
