/** A Java properties file with these entries, in their order. Source: `java.util.Properties.load`. */
export function formatProperties(entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(([key, value]) => `${escapeKey(key)}=${escapeText(value)}\n`)
  return lines.join('')
}

function escapeKey(key: string): string {
  return escapeText(key)
    .replace(/^\\(?=[ \t\f])/, '')
    .replace(/[ \t\f:=#!]/g, character => `\\${character}`)
}

/** Java reads the file as ISO 8859-1 and drops the blanks before a value. */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replace(/^[ \t\f]/, '\\$&')
    .replace(/[^\x20-\x7e\t\f]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
