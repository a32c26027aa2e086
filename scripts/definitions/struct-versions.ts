import { parseType, structNameIn } from './field-type.ts'
import type { RawField, RawMessage } from './raw-message.ts'
import { intersect, isEmpty, noVersions, parseVersions, span, type Versions } from './version-range.ts'

/** The versions of a field, within those of its struct. */
export function fieldVersions({ versions, taggedVersions }: RawField, within: Versions): Versions {
  return intersect(parseVersions(versions ?? taggedVersions ?? 'none'), within)
}

/** The versions from the first to the last in which each struct can be on the wire; what can be in none is not there. The message is not among them. */
export function structVersions(message: RawMessage): Map<string, Versions> {
  const found = new Map<string, Versions>()
  const shared = new Map((message.commonStructs ?? []).map(struct => [struct.name, struct]))
  const visit = (fields: readonly RawField[], within: Versions): void => {
    for (const field of fields) {
      const name = structNameIn(parseType(field.type))
      if (name === undefined) continue
      const struct = shared.get(name)
      const own = fieldVersions(field, within)
      const versions = struct === undefined ? own : intersect(own, parseVersions(struct.versions))
      const before = found.get(name) ?? noVersions
      const all = span(before, versions)
      // A struct that nothing new was learned of is done: one may hold itself.
      if (isEmpty(versions) || (all.min === before.min && all.max === before.max)) continue
      found.set(name, all)
      visit(struct?.fields ?? field.fields ?? [], all)
    }
  }
  visit(message.fields ?? [], parseVersions(message.validVersions))
  return found
}
