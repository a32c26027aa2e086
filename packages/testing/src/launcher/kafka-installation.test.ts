import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import {
  assertLaunchableVersion,
  assertSupportedPlatform,
  javaArguments,
  resolveKafkaInstallation,
} from './kafka-installation.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'

const refusal = (version: string) =>
  `[K_INVALID_ARGUMENT] version: got "${version}", must be a release of Kafka from 3.9.0 on, such as 4.3.1`

describe('assertLaunchableVersion', () => {
  it.each(['3.9.0', '3.9.1', '3.10.0', '4.0.0', '4.3.1', '10.0.0'])('accepts %s', version => {
    expect(() => assertLaunchableVersion(version)).not.toThrow()
  })

  it.each([
    '',
    '4',
    '4.3',
    '4.3.1.0',
    '4.3.x',
    '4.3.1-rc1',
    '4.3.1-SNAPSHOT',
    'v4.3.1',
    ' 4.3.1',
    '4.3.1\n',
    '3.8.1',
    '3.0.0',
    '2.8.2',
    '0.11.0',
    '../4.3.1',
    'latest',
  ])('refuses %j and says which there are', version => {
    expect(() => assertLaunchableVersion(version)).toThrow(InvalidArgumentError)
    expect(() => assertLaunchableVersion(version)).toThrow(
      expect.objectContaining({ argument: 'version', message: refusal(version) }),
    )
  })
})

describe('assertSupportedPlatform', () => {
  it.each(['linux', 'darwin', 'freebsd'] as const)('accepts %s', platform => {
    expect(() => assertSupportedPlatform(platform)).not.toThrow()
  })

  it('refuses Windows and names a way out', () => {
    expect(() => assertSupportedPlatform('win32')).toThrow(KafkaLaunchError)
    expect(() => assertSupportedPlatform('win32')).toThrow(
      expect.objectContaining({
        reason: 'unsupported-platform',
        message:
          '[K_KAFKA_LAUNCH] the launcher runs on Linux and macOS; on Windows run Kafka in Docker and use its address',
      }),
    )
  })
})

describe('javaArguments', () => {
  it("are the program's options, its logging, the class path and its class", () => {
    const installation = { version: '4.3.1', java: '/jdk/bin/java', jarsDirectory: '/cache/kafka-4.3.1' }
    const program = {
      className: 'kafka.Kafka',
      jvmOptions: ['-Xmx512m', '-XX:+UseSerialGC'],
      logLevel: 'INFO',
    } as const
    expect(javaArguments(installation, program)).toEqual([
      '-Xmx512m',
      '-XX:+UseSerialGC',
      '-Dk.log.level=INFO',
      '-Dlog4j2.configurationFile=/cache/kafka-4.3.1/log4j2.xml',
      '-Dlog4j.configuration=file:/cache/kafka-4.3.1/log4j.properties',
      '-cp',
      '/cache/kafka-4.3.1/*',
      'kafka.Kafka',
    ])
  })
})

describe('resolveKafkaInstallation', () => {
  it('refuses a version before it looks for anything', async () => {
    const resolving = resolveKafkaInstallation({ version: '2.8.2', environment: {} })
    await expect(resolving).rejects.toMatchObject({ message: refusal('2.8.2') })
  })
})
