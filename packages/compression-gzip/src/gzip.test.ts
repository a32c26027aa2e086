import { describeCompressionCodec } from '@k/compression/compliance'
import { describe, it } from 'vitest'
import { gzip } from './gzip.ts'

describeCompressionCodec(gzip({ engine: 'node:zlib' }), { describe, it })
