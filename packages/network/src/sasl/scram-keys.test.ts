import { pbkdf2Sync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { SaltedPasswords, sameProof, scramSha256Hash, scramSha512Hash } from './scram-keys.ts'

const salts = ['AAAA', 'BBBB', 'CCCC', 'DDDD', 'EEEE']

describe('a salted password', () => {
  it('is PBKDF2 of the password in UTF-8, as in Java without SASLprep', async () => {
    // SASLprep would make an A with a ring of the angstrom sign, and a space of the no-break space.
    const password = '\u212b\u00a0p'
    const expected = pbkdf2Sync(Buffer.from(password), Buffer.from('AAAA', 'base64'), 4096, 64, 'sha512')
    expect(Buffer.from(await new SaltedPasswords(scramSha512Hash, password).get('AAAA', 4096))).toEqual(expected)
  })

  it('is computed once for the same salt and number of iterations, also when both ask at once', async () => {
    const passwords = new SaltedPasswords(scramSha256Hash, 'pencil')
    const first = passwords.get('AAAA', 4096)
    expect(await passwords.get('AAAA', 4096)).toBe(await first)
    expect(await passwords.get('AAAA', 4097)).not.toEqual(await first)
    expect(await passwords.get('BBBB', 4096)).not.toEqual(await first)
  })

  it('is forgotten when four others were asked for since', async () => {
    const passwords = new SaltedPasswords(scramSha256Hash, 'pencil')
    const first = await passwords.get('AAAA', 4096)
    const second = await passwords.get('BBBB', 4096)
    expect(await passwords.get('AAAA', 4096)).toBe(first)
    for (const salt of salts.slice(2)) await passwords.get(salt, 4096)
    expect(await passwords.get('AAAA', 4096)).toBe(first)
    const again = await passwords.get('BBBB', 4096)
    expect(again).toEqual(second)
    expect(again).not.toBe(second)
  })

  it('is not kept when it could not be computed', async () => {
    const passwords = new SaltedPasswords({ ...scramSha256Hash, digest: 'no-such-hash' as 'sha256' }, 'pencil')
    const first = passwords.get('AAAA', 4096)
    await expect(first).rejects.toThrow()
    expect(passwords.get('AAAA', 4096)).not.toBe(first)
    await expect(passwords.get('AAAA', 4096)).rejects.toThrow()
  })

  it('A11 is not shown, nor is the password', async () => {
    const passwords = new SaltedPasswords(scramSha256Hash, 'pencil')
    const salted = Buffer.from(await passwords.get('AAAA', 4096)).toString('hex')
    const shown = inspect(passwords, { depth: Infinity, showHidden: true }) + JSON.stringify(passwords) + passwords
    expect(shown).not.toContain('pencil')
    expect(shown.replaceAll(' ', '')).not.toContain(salted.slice(0, 16))
  })
})

describe('sameProof', () => {
  it('is true for the same bytes, and false for others, more or fewer', async () => {
    expect(await sameProof(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    expect(await sameProof(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
    expect(await sameProof(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false)
    expect(await sameProof(Uint8Array.of(), Uint8Array.of(1))).toBe(false)
  })
})
