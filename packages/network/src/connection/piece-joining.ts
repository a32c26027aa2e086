/** Pieces that are smaller cost more to write by themselves than to copy. */
const smallPiece = 1024

/**
 * Joins runs of small pieces to one each; large ones, which are batches of records, stay as they are.
 *
 * @param pieces The pieces of a write, in order.
 */
export function withSmallPiecesJoined(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  if (pieces.length === 1) return pieces
  const joined: Uint8Array[] = []
  for (let start = 0; start < pieces.length; ) {
    let end = start
    let bytes = 0
    for (; end < pieces.length && (pieces[end] as Uint8Array).length <= smallPiece; end++) {
      bytes += (pieces[end] as Uint8Array).length
    }
    if (end - start > 1) joined.push(Buffer.concat(pieces.slice(start, end), bytes))
    else joined.push(pieces[start] as Uint8Array)
    start = Math.max(end, start + 1)
  }
  return joined
}
