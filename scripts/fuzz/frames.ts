import { readCorrelationId, readFrameSize } from '@k/protocol'
import { codecs, versionsOf } from './messages.ts'
import { decoded, type Family, type Subject } from './oracle.ts'
import { requestSubject } from './request-frames.ts'
import { responseSubject } from './response-frames.ts'

const largestFrame = 1000

/** What stands before messages: sizes, and the headers of requests and responses in every version, with what follows them. */
export const frameFamily: Family = {
  name: 'frames',
  share: 0.25,
  subjects: [
    frameSizes(),
    ...codecs.flatMap(codec => {
      if (codec.type === 'request') return versionsOf(codec).map(version => requestSubject(codec, version))
      return codec.type === 'response' ? versionsOf(codec).map(version => responseSubject(codec, version)) : []
    }),
  ],
}

function frameSizes(): Subject {
  return {
    name: 'frame-size',
    version: 0,
    seeds: [Uint8Array.of(0, 0, 0, 10)],
    check(input) {
      const found = decoded(input, bytes => readFrameSize(bytes, 0, largestFrame))
      if (found && (found[0] < 0 || found[0] > largestFrame)) throw new Error(`a frame of ${found[0]} bytes`)
      decoded(input, readCorrelationId)
      return found !== undefined
    },
  }
}
