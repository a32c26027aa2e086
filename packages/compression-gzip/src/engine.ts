import type { CompressionEngine } from '@k/compression'
import { gzipSync } from 'fflate'

/** gzip by fflate. */
export const engine: CompressionEngine = {
  compress: (bytes, level) => gzipSync(bytes, { level: (level ?? 6) as 6, mtime: 0 }),
  decompress: bytes => bytes,
}
