/**
 * A tagged field that this library's definition of a struct does not have (KIP-482). It is kept when a struct is decoded,
 * and written again when it is encoded.
 */
export interface UnknownTaggedField {
  /** The field's tag. */
  readonly tag: number
  /** What the field holds, as it is on the wire; on decoding a view. */
  readonly bytes: Uint8Array
}
