/** Whether a value is a Uint8Array, of this realm or another (`node:vm`, an iframe, a test runner's sandbox). */
export function isUint8Array(value: unknown): value is Uint8Array {
  if (value instanceof Uint8Array) return true
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}
