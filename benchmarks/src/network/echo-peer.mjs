// Answers every request at once, with as little work as can be: `echo-peer.mjs` prints its port. In a process of its own, plain JavaScript.
import { createServer } from 'node:net'

/** What comes behind the correlation id of each answer, by API key and version. */
const bodies = new Map()

process.on('message', ({ apiKey, version, body }) => {
  bodies.set(`${apiKey} ${version}`, Buffer.from(body))
  process.send('ready')
})

function answer(request) {
  const body = bodies.get(`${request.readInt16BE(0)} ${request.readInt16BE(2)}`)
  if (body === undefined)
    throw new Error(`no answer for API ${request.readInt16BE(0)} version ${request.readInt16BE(2)}`)
  const head = Buffer.allocUnsafe(8)
  head.writeInt32BE(4 + body.length, 0)
  request.copy(head, 4, 4, 8)
  return [head, body]
}

const server = createServer({ noDelay: true }, socket => {
  let rest = Buffer.alloc(0)
  socket.on('error', () => socket.destroy())
  socket.on('data', chunk => {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const pieces = []
    while (bytes.length >= 4 && bytes.length >= 4 + bytes.readInt32BE(0)) {
      const end = 4 + bytes.readInt32BE(0)
      pieces.push(...answer(bytes.subarray(4, end)))
      bytes = bytes.subarray(end)
    }
    rest = bytes
    if (pieces.length === 0) return
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (size < 65_536) socket.write(Buffer.concat(pieces, size))
    else {
      socket.cork()
      for (const piece of pieces) socket.write(piece)
      socket.uncork()
    }
  })
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit(0))
