// What is compressed: the same in every run and process.

/** Numbers that look random: a linear congruential generator's upper bits. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}

function textOf(length: number, line: (index: number, next: () => number) => string): Uint8Array {
  const next = numbersFrom(1)
  let text = ''
  for (let index = 0; text.length < length; index++) text += line(index, next)
  return new TextEncoder().encode(text).subarray(0, length)
}

const levels = ['INFO', 'INFO', 'INFO', 'WARN', 'DEBUG']
const paths = ['orders', 'orders/items', 'customers', 'invoices']

/** Makes so many bytes of a kind of data. */
export const payloads: Readonly<Record<string, (length: number) => Uint8Array>> = {
  JSON: length =>
    textOf(length, (index, next) => {
      const order = {
        id: index,
        customer: next() % 5000,
        amount: (next() % 100_000) / 100,
        currency: 'EUR',
        region: `eu-${next() % 4}`,
      }
      return `${JSON.stringify(order)}\n`
    }),
  log: length =>
    textOf(length, (index, next) => {
      const time = new Date(1_700_000_000_000 + index * 37).toISOString()
      return `${time} ${levels[next() % levels.length]} [http-${next() % 16}] GET /${paths[next() % paths.length]}/${next() % 10_000} 200 ${next() % 300}ms\n`
    }),
  noise: length => {
    const next = numbersFrom(7)
    return Uint8Array.from({ length }, () => next() >>> 8)
  },
}
