import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { inspect } from 'node:util'
import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { AuthenticationError } from '../authentication-error.ts'
import { describeSaslMechanism, type SaslServer } from './sasl-compliance.ts'
import type { SaslContext, SaslExchange } from './sasl-mechanism.ts'
import { type ScramOptions, scram, scramSha256, scramSha512 } from './scram.ts'
import { type ScramHash, scramSha256Hash, scramSha512Hash } from './scram-keys.ts'

const context: SaslContext = {
  address: { host: 'broker.test', port: 9092 },
  signal: new AbortController().signal,
  wallTime: 0,
}
const bytes = (text: string) => new TextEncoder().encode(text)
const text = (message: Uint8Array | undefined) => Buffer.from(message ?? []).toString()

interface Account {
  readonly username: string
  readonly password: string
  readonly salt: Uint8Array
  readonly iterations: number
}

/** A broker's side of SCRAM, from the formulas of RFC 5802 §3 and what Kafka's brokers read. It knows the StoredKey and the ServerKey alone. */
class ScramServer implements SaslServer {
  isAccepted = false
  readonly #digest: string
  readonly #account: Account
  readonly #storedKey: Buffer
  readonly #serverKey: Buffer
  #clientFirstBare = ''
  #serverFirst = ''
  #nonce = ''

  constructor(digest: 'sha256' | 'sha512', account: Account) {
    this.#digest = digest
    this.#account = account
    const { password, salt, iterations } = account
    const salted = pbkdf2Sync(Buffer.from(password, 'utf8'), salt, iterations, digest === 'sha256' ? 32 : 64, digest)
    this.#storedKey = createHash(digest).update(this.#hmac(salted, 'Client Key')).digest()
    this.#serverKey = this.#hmac(salted, 'Server Key')
  }

  answer(message: Uint8Array): Uint8Array {
    return bytes(this.#serverFirst === '' ? this.#first(text(message)) : this.#final(text(message)))
  }

  #first(message: string): string {
    const parts = /^n,,(n=((?:[^=,]|=2C|=3D)+),r=([\x21-\x7e]+?)(?:,tokenauth=true)?)$/.exec(message)
    if (parts === null) throw new Error(`not a first message that Kafka reads: ${message}`)
    const username = parts[2]?.replaceAll('=2C', ',').replaceAll('=3D', '=')
    if (username !== this.#account.username) throw new Error(`unknown user ${username}`)
    this.#clientFirstBare = parts[1] as string
    this.#nonce = `${parts[3]}3rfcNHYJY1ZVvWVs7j`
    const salt = Buffer.from(this.#account.salt).toString('base64')
    this.#serverFirst = `r=${this.#nonce},s=${salt},i=${this.#account.iterations}`
    return this.#serverFirst
  }

  #final(message: string): string {
    const withoutProof = `c=biws,r=${this.#nonce}`
    const authMessage = `${this.#clientFirstBare},${this.#serverFirst},${withoutProof}`
    const clientSignature = this.#hmac(this.#storedKey, authMessage)
    const proof = Buffer.from(message.slice(`${withoutProof},p=`.length), 'base64')
    const clientKey = proof.map((byte, index) => byte ^ (clientSignature[index] as number))
    const storedKey = createHash(this.#digest).update(clientKey).digest()
    if (!message.startsWith(`${withoutProof},p=`)) throw new Error('not a final message')
    if (!timingSafeEqual(storedKey, this.#storedKey)) throw new Error('wrong password')
    this.isAccepted = true
    return `v=${this.#hmac(this.#serverKey, authMessage).toString('base64')}`
  }

  #hmac(key: Uint8Array, value: string): Buffer {
    return createHmac(this.#digest, key).update(value).digest()
  }
}

/** Random numbers that are the same in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const account: Account = { username: 'user', password: 'pencil', salt: bytes('sixteen bytes ..'), iterations: 4096 }

async function raised(run: () => unknown): Promise<unknown> {
  try {
    await run()
  } catch (error) {
    return error
  }
  return undefined
}

/** An exchange that has sent its first message, with the nonce `nonce`. */
async function begun(options: ScramOptions = account256(), hash: ScramHash = scramSha256Hash): Promise<SaslExchange> {
  const exchange = scram(hash, options, () => 'nonce').exchange(context)
  await exchange.first()
  return exchange
}

function account256(): ScramOptions {
  return { username: account.username, password: account.password }
}

describe('SCRAM-SHA-256', () => {
  const options = { username: 'user', password: 'pencil' }

  it('exchanges the messages of the example in RFC 7677', async () => {
    const exchange = scram(scramSha256Hash, options, () => 'rOprNGfwEbeRWgbNEkqO').exchange(context)
    expect(text(await exchange.first())).toBe('n,,n=user,r=rOprNGfwEbeRWgbNEkqO')
    const serverFirst = 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096'
    expect(text(await exchange.next(bytes(serverFirst)))).toBe(
      'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    )
    expect(await exchange.next(bytes('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4='))).toBeUndefined()
    expect(exchange.expiresAt?.()).toBeUndefined()
  })

  it('N33 sends no channel binding', async () => {
    const exchange = scramSha256(options).exchange(context)
    const server = new ScramServer('sha256', account)
    const first = await exchange.first()
    expect(text(first)).toMatch(/^n,,n=user,r=[A-Za-z0-9+/]{32}$/)
    const final = text(await exchange.next(server.answer(first)))
    // 'biws' is 'n,,'.
    expect(final).toMatch(/^c=biws,r=/)
  })

  it('makes a new nonce for each exchange', async () => {
    const mechanism = scramSha256(options)
    const firsts = new Set<string>()
    for (let count = 0; count < 100; count += 1) firsts.add(text(await mechanism.exchange(context).first()))
    expect(firsts.size).toBe(100)
  })

  it('says that the credentials are of a delegation token', async () => {
    const exchange = scram(scramSha256Hash, { ...options, tokenAuth: true }, () => 'nonce').exchange(context)
    expect(text(await exchange.first())).toBe('n,,n=user,r=nonce,tokenauth=true')
    const withoutToken = scram(scramSha256Hash, { ...options, tokenAuth: false }, () => 'nonce').exchange(context)
    expect(text(await withoutToken.first())).toBe('n,,n=user,r=nonce')
  })

  it('A11 shows no password when the mechanism or an exchange of it is printed', async () => {
    const mechanism = scramSha256(options)
    const exchange = mechanism.exchange(context)
    await exchange.next(new ScramServer('sha256', account).answer(await exchange.first()))
    for (const printed of [mechanism, exchange]) {
      const shown = inspect(printed, { depth: Infinity, showHidden: true }) + JSON.stringify(printed) + printed
      expect(shown).not.toContain('pencil')
    }
  })

  it('begins an exchange once', async () => {
    expect(await raised(async () => (await begun()).first())).toBeInstanceOf(InvalidStateError)
  })

  it('keeps an exchange from being asked for an answer before it has begun', async () => {
    const error = await raised(() => scramSha256(options).exchange(context).next(bytes('r=1')))
    expect(error).toBeInstanceOf(InvalidStateError)
  })
})

describe.each([
  ['SCRAM-SHA-256', 'sha256', scramSha256, scramSha256Hash],
  ['SCRAM-SHA-512', 'sha512', scramSha512, scramSha512Hash],
] as const)('%s', (name, digest, make, hash) => {
  describeSaslMechanism(
    {
      mechanism: () => make({ username: 'user', password: 'pencil', tokenAuth: true }),
      server: () => new ScramServer(digest, account),
      secrets: ['pencil', pbkdf2Sync('pencil', account.salt, 4096, hash.byteCount, digest).toString('hex')],
    },
    { describe, it },
  )

  it('has the name of the mechanism', () => {
    expect(make({ username: 'user', password: 'pencil' }).name).toBe(name)
  })

  it('authenticates any username and password, with any salt', async () => {
    const random = seeded(7)
    const alphabet = [...'aZ09=,=,%"\\ \u0001~äß漢🔑\u212b\u00a0']
    const word = () => Array.from({ length: 1 + random(20) }, () => alphabet[random(alphabet.length)]).join('')
    for (let round = 0; round < 25; round += 1) {
      const salt = Uint8Array.from({ length: 1 + random(40) }, () => random(256))
      const someone = { username: word(), password: word(), salt, iterations: 4096 + random(50) }
      const server = new ScramServer(digest, someone)
      const exchange = make({ username: someone.username, password: someone.password }).exchange(context)
      const proof = await exchange.next(server.answer(await exchange.first()))
      expect(await exchange.next(server.answer(proof as Uint8Array))).toBeUndefined()
      expect(server.isAccepted).toBe(true)
    }
  })

  it('is not accepted by a broker that knows another password', async () => {
    const server = new ScramServer(digest, { ...account, password: 'Pencil' })
    const exchange = make({ username: 'user', password: 'pencil' }).exchange(context)
    const proof = await exchange.next(server.answer(await exchange.first()))
    expect(() => server.answer(proof as Uint8Array)).toThrow('wrong password')
  })

  it('does not accept a broker that answers with the proof of another password or exchange', async () => {
    const good = new ScramServer(digest, account)
    const other = make({ username: 'user', password: 'pencil' }).exchange(context)
    const otherProof = await other.next(good.answer(await other.first()))
    const otherFinal = good.answer(otherProof as Uint8Array)

    const exchange = make({ username: 'user', password: 'pencil' }).exchange(context)
    await exchange.next(new ScramServer(digest, account).answer(await exchange.first()))
    const error = await raised(() => exchange.next(otherFinal))
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({ mechanism: name, retriable: false, context: { broker: 'broker.test:9092' } })
    expect(String(error)).toContain('did not prove')
    // The same message once more, and an empty one, are no success either.
    expect(await raised(() => exchange.next(otherFinal))).toBeInstanceOf(AuthenticationError)
    expect(await raised(() => exchange.next(new Uint8Array()))).toBeInstanceOf(AuthenticationError)
  })

  it('never authenticates when one bit of what the broker sends is another', { timeout: 60_000 }, async () => {
    const options = { username: 'user', password: 'pencil' }
    const rehearsal = new ScramServer(digest, account)
    const shared = scram(hash, options, () => 'nonce')
    const exchange = shared.exchange(context)
    const serverFirst = rehearsal.answer(await exchange.first())
    const proof = await exchange.next(serverFirst)
    const serverFinal = rehearsal.answer(proof as Uint8Array)
    expect(await exchange.next(serverFinal)).toBeUndefined()

    for (const mutated of mutationsOf(serverFinal)) {
      const attempt = shared.exchange(context)
      await attempt.first()
      await attempt.next(serverFirst)
      expect(await raised(() => attempt.next(mutated))).toBeInstanceOf(AuthenticationError)
    }
    for (const mutated of mutationsOf(serverFirst)) {
      const attempt = shared.exchange(context)
      await attempt.first()
      // Another nonce of the broker, salt or number of iterations is a message like any other: the broker's proof is not over it.
      const error = (await raised(() => attempt.next(mutated))) ?? (await raised(() => attempt.next(serverFinal)))
      expect(error).toBeInstanceOf(AuthenticationError)
    }
  })
})

function* mutationsOf(message: Uint8Array): Generator<Uint8Array> {
  for (let index = 0; index < message.length; index += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const mutated = Uint8Array.from(message)
      mutated[index] = (mutated[index] as number) ^ (1 << bit)
      yield mutated
    }
    yield message.slice(0, index)
  }
}

describe("a broker's first message", () => {
  const answered = async (message: string) => (await begun()).next(bytes(message))

  it.each([
    'r=nonce1,s=c2FsdA==,i=4096',
    'r=nonce1,s=c2FsdA==,i=4096,x=an extension,yz=a=b',
    'r=nonce1,s=c2FsdA==,i=4096,x=ä',
  ])('is accepted: %s', async message => {
    expect(text(await answered(message))).toMatch(/^c=biws,r=nonce1,p=/)
  })

  it.each([
    ['', 'not one of SCRAM'],
    ['r=nonce1', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==', 'not one of SCRAM'],
    ['s=c2FsdA==,r=nonce1,i=4096', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=4096,', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=4096,x', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=4096,x=', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=4096,1=x', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=4096,x=\0', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=4096,i=8192', 'not one of SCRAM'],
    ['\ufeffr=nonce1,s=c2FsdA==,i=4096', 'not one of SCRAM'],
    ['r=nonce,s=c2FsdA==,i=4096', 'nonce'],
    ['r=nonc,s=c2FsdA==,i=4096', 'nonce'],
    ['r=Nonce1,s=c2FsdA==,i=4096', 'nonce'],
    ['r=xnonce1,s=c2FsdA==,i=4096', 'nonce'],
    ['r=nonce 1,s=c2FsdA==,i=4096', 'not printable'],
    ['r=nonceä,s=c2FsdA==,i=4096', 'not printable'],
    ['r=nonce1,s=,i=4096', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA,i=4096', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdB==,i=4096', 'not one of SCRAM'],
    ['r=nonce1,s=c2Fs dA==,i=4096', 'not one of SCRAM'],
    ['r=nonce1,s=-_-_,i=4096', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=04096', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=4096.0', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=1e5', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=-4096', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=0', 'not one of SCRAM'],
    ['r=nonce1,s=c2FsdA==,i=1', '4096 to 1000000'],
    ['r=nonce1,s=c2FsdA==,i=4095', '4096 to 1000000'],
    ['r=nonce1,s=c2FsdA==,i=1000001', '4096 to 1000000'],
    ['r=nonce1,s=c2FsdA==,i=99999999999999999999999', '4096 to 1000000'],
    ['m=x,r=nonce1,s=c2FsdA==,i=4096', 'demands an extension'],
    ['r=nonce1,s=c2FsdA==,i=4096,m=x', 'demands an extension'],
    ['e=unknown-user', 'refused: "unknown-user"'],
  ])('is refused: %j', async (message, reason) => {
    const error = await raised(() => answered(message))
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(String(error)).toContain(reason)
    expect(String(error)).not.toContain('pencil')
  })

  it('is refused when it is not text', async () => {
    const exchange = await begun()
    const error = await raised(() => exchange.next(Uint8Array.from([...bytes('r=nonce'), 0xff])))
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({ message: expect.stringContaining('not text'), cause: expect.any(TypeError) })
  })

  it('ends the exchange when it is refused', async () => {
    const exchange = await begun()
    await raised(() => exchange.next(bytes('r=nonce1,s=c2FsdA==,i=1')))
    const error = await raised(() => exchange.next(bytes('r=nonce1,s=c2FsdA==,i=4096')))
    expect(String(error)).toContain('where none is due')
  })

  it('is answered once, also when another comes before the answer is computed', async () => {
    const exchange = await begun()
    const answer = exchange.next(bytes('r=nonce1,s=c2FsdA==,i=4096'))
    expect(String(await raised(() => exchange.next(bytes('v=AAAA'))))).toContain('where none is due')
    expect(text(await answer)).toMatch(/^c=biws/)
  })

  it('is not answered when the connection was given up meanwhile', async () => {
    const controller = new AbortController()
    const exchange = scram(scramSha256Hash, account256(), () => 'nonce').exchange({
      ...context,
      signal: controller.signal,
    })
    await exchange.first()
    const answer = exchange.next(bytes('r=nonce1,s=c2FsdA==,i=4096'))
    controller.abort(new Error('given up'))
    await expect(answer).rejects.toThrow('given up')
  })
})

describe("a broker's last message", () => {
  const answered = async (message: string) => {
    const exchange = await begun()
    await exchange.next(bytes('r=nonce1,s=c2FsdA==,i=4096'))
    return exchange.next(bytes(message))
  }

  it.each([
    ['', 'not one of SCRAM'],
    ['v=', 'not one of SCRAM'],
    ['v=AAA', 'not one of SCRAM'],
    ['v=AAAA', 'did not prove'],
    ['x=1', 'not one of SCRAM'],
    [`v=${'A'.repeat(43)}=`, 'did not prove'],
    ['m=x,v=AAAA', 'demands an extension'],
    ['e=invalid-proof', 'refused: "invalid-proof"; check the username and the password'],
    [`e=a\nb\u001b[31m${'x'.repeat(500)}`, `refused: "a?b?[31m${'x'.repeat(112)}…"`],
  ])('is refused: %j', async (message, reason) => {
    const error = await raised(() => answered(message))
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(String(error)).toContain(reason)
  })
})

describe('the options of SCRAM', () => {
  it.each([
    ['username', { username: '', password: 'hunter2' }, 'must not be empty'],
    ['username', { username: 'a\0', password: 'hunter2' }, 'NUL'],
    ['password', { username: 'tim', password: '' }, 'must not be empty'],
    ['password', { username: 'tim', password: 7 }, 'got a number; must be a string'],
    ['password', { username: 'tim', password: 'hunter2\udc00' }, 'Unicode'],
    ['tokenAuth', { username: 'tim', password: 'hunter2', tokenAuth: 'true' }, 'must be true or false'],
    ['tokenauth', { username: 'tim', password: 'hunter2', tokenauth: true }, 'did you mean tokenAuth?'],
    ['options', null, 'must be an object'],
  ])('refuse %s of %j, and do not show a secret', (argument, options, reason) => {
    for (const make of [scramSha256, scramSha512]) {
      const run = () => make(options as ScramOptions)
      expect(run).toThrow(InvalidArgumentError)
      expect(run).toThrow(reason)
      expect(run).toThrow(expect.objectContaining({ argument, message: expect.not.stringContaining('hunter2') }))
    }
  })
})
