// What workers import, and the engine where there is no Node.
import type { CompressionEngine } from '@k/compression'
import { gzipSync } from 'fflate'
import { gunzipMembers } from './gzip-members.ts'

/** gzip by fflate. */
export const engine: CompressionEngine = {
  compress: (bytes, level) => gzipSync(bytes, { level: (level ?? 6) as 6, mtime: 0 }),
  decompress: gunzipMembers,
}
