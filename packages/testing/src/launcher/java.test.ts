import { describe, expect, it } from 'vitest'
import { parseJavaHome, parseJavaRelease, requiredJavaRelease } from './java.ts'

describe('requiredJavaRelease', () => {
  it.each([
    ['3.9.0', 11],
    ['3.9.1', 11],
    ['4.0.0', 17],
    ['4.3.1', 17],
    ['10.0.0', 17],
  ])('for Kafka %s is %i', (version, release) => {
    expect(requiredJavaRelease(version)).toBe(release)
  })
})

describe('parseJavaRelease', () => {
  it.each([
    [
      'OpenJDK 8',
      `openjdk version "1.8.0_392"
OpenJDK Runtime Environment (Temurin)(build 1.8.0_392-b08)
OpenJDK 64-Bit Server VM (Temurin)(build 25.392-b08, mixed mode)
`,
      8,
    ],
    [
      'OpenJDK 11',
      `openjdk version "11.0.22" 2024-01-16
OpenJDK Runtime Environment (build 11.0.22+7-post-Ubuntu-0ubuntu222.04.1)
OpenJDK 64-Bit Server VM (build 11.0.22+7-post-Ubuntu-0ubuntu222.04.1, mixed mode, sharing)
`,
      11,
    ],
    [
      'OpenJDK 17',
      `openjdk version "17.0.15" 2025-04-15
OpenJDK Runtime Environment (build 17.0.15+6-Debian-1deb12u1)
OpenJDK 64-Bit Server VM (build 17.0.15+6-Debian-1deb12u1, mixed mode, sharing)
`,
      17,
    ],
    [
      'OpenJDK 21',
      `openjdk version "21.0.2" 2024-01-16 LTS
OpenJDK Runtime Environment Temurin-21.0.2+13 (build 21.0.2+13-LTS)
OpenJDK 64-Bit Server VM Temurin-21.0.2+13 (build 21.0.2+13-LTS, mixed mode, sharing)
`,
      21,
    ],
    ['the first build of a release', 'openjdk version "21" 2023-09-19\n', 21],
    ['an early access build', 'openjdk version "24-ea" 2025-03-18\n', 24],
    ["Oracle's own", 'java version "1.8.0_202"\nJava(TM) SE Runtime Environment (build 1.8.0_202-b08)\n', 8],
    [
      'a Java that was told options by the environment',
      'Picked up JAVA_TOOL_OPTIONS: -Dfile.encoding=UTF-8\nopenjdk version "17.0.15" 2025-04-15\n',
      17,
    ],
  ])('reads the release of %s', (_what, output, release) => {
    expect(parseJavaRelease(output)).toBe(release)
  })

  it.each([
    [
      'the stub of a macOS without Java',
      'The operation couldn’t be completed. Unable to locate a Java Runtime.\nPlease visit http://www.java.com for information on installing Java.\n',
    ],
    ['an error of the shell', 'k-guard: 14: exec: java: not found\n'],
    ['nothing', ''],
  ])('finds none in %s', (_what, output) => {
    expect(parseJavaRelease(output)).toBe(undefined)
  })
})

describe('parseJavaHome', () => {
  it('is the directory of the Java itself', () => {
    const output = [
      'Property settings:',
      '    java.class.version = 61.0',
      '    java.home = /usr/lib/jvm/java 17',
      '    java.io.tmpdir = /tmp',
      'openjdk version "17.0.15" 2025-04-15',
    ].join('\n')
    expect(parseJavaHome(output)).toBe('/usr/lib/jvm/java 17')
  })

  it('is undefined when the output has none', () => {
    expect(parseJavaHome('openjdk version "17.0.15" 2025-04-15')).toBeUndefined()
  })
})
