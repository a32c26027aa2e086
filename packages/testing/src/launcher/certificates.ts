import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { commandNotFound, runCommand } from './run-command.ts'

const opensslTimeoutMs = 60_000
const validDays = '365'

/** A certificate and its private key, each a PEM file. */
export interface KafkaClientCertificate {
  /** The certificate alone. */
  readonly certificateFile: string
  /** The private key: PKCS #8, not encrypted. */
  readonly keyFile: string
  /** Key, certificate and CA in one file, as Kafka's own clients take it (`ssl.keystore.location` with `ssl.keystore.type=PEM`). */
  readonly keystoreFile: string
}

/** The PEM files of a secured cluster. They are made anew for each cluster and live in its directory. */
export interface KafkaCertificates {
  /** The CA that signed the brokers' certificates (for `localhost` and `127.0.0.1`) and the clients'. */
  readonly caFile: string
  /** Client certificates for mTLS by user name: the broker takes the common name for the principal. */
  readonly clients: Readonly<Record<string, KafkaClientCertificate>>
  /** What brokers identify themselves with: key, certificate and CA in one file. */
  readonly brokerKeystoreFile: string
}

interface OpensslContext {
  readonly directory: string
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/**
 * Makes a CA, a certificate for the brokers and one for each user.
 *
 * @throws KafkaLaunchError `openssl-missing` or `certificates-failed`.
 * @throws TimeoutError when openssl does not end within a minute.
 */
export async function makeCertificates(
  context: OpensslContext,
  userNames: readonly string[],
): Promise<KafkaCertificates> {
  await mkdir(context.directory, { recursive: true })
  const subject = ['-subj', '/CN=k-testing-ca', '-days', validDays]
  await openssl(context, ['req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.crt', ...subject])
  const broker = await makeCertificate(context, 'broker', 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
  const clients: Record<string, KafkaClientCertificate> = {}
  for (const name of userNames) clients[name] = await makeCertificate(context, name, 'extendedKeyUsage=clientAuth\n')
  return { caFile: join(context.directory, 'ca.crt'), clients, brokerKeystoreFile: broker.keystoreFile }
}

const newKey = ['-newkey', 'rsa:2048', '-nodes', '-sha256'] as const
const authority = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-sha256', '-days', validDays] as const

async function makeCertificate(
  context: OpensslContext,
  name: string,
  extensions: string,
): Promise<KafkaClientCertificate> {
  const path = (ending: string) => join(context.directory, `${name}.${ending}`)
  await writeFile(path('ext'), extensions)
  await openssl(context, ['req', ...newKey, '-keyout', path('key'), '-out', path('csr'), '-subj', `/CN=${name}`])
  const output = ['-extfile', path('ext'), '-out', path('crt')]
  await openssl(context, ['x509', '-req', '-in', path('csr'), ...authority, ...output])
  const parts = [path('key'), path('crt'), join(context.directory, 'ca.crt')]
  const pem = await Promise.all(parts.map(part => readFile(part, 'utf8')))
  await writeFile(path('pem'), pem.join(''))
  return { certificateFile: path('crt'), keyFile: path('key'), keystoreFile: path('pem') }
}

async function openssl({ directory, environment, signal }: OpensslContext, args: readonly string[]): Promise<void> {
  const limits = { timeoutMs: opensslTimeoutMs, timeoutOption: 'no option sets it', signal }
  const result = await runCommand('openssl', args, { environment, workingDirectory: directory, ...limits })
  if (result.exitCode === 0) return
  if (result.exitCode === commandNotFound) {
    const message =
      'secure: true needs openssl to make certificates and there is none on PATH: install it, or leave secure out'
    throw new KafkaLaunchError('openssl-missing', message)
  }
  const said = result.stderr.trim().split('\n').at(-1) ?? ''
  throw new KafkaLaunchError('certificates-failed', `openssl ${args[0]} failed: ${said}; is it OpenSSL 1.1 or newer?`)
}
