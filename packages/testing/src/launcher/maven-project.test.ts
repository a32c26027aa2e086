import { describe, expect, it } from 'vitest'
import { mavenFailure, mavenProject } from './maven-project.ts'

/** `groupId:artifactId:version` of each dependency, in order. */
function dependenciesOf(project: string): string[] {
  const pattern =
    /<dependency><groupId>(.+?)<\/groupId><artifactId>(.+?)<\/artifactId><version>(.+?)<\/version><\/dependency>/g
  return [...project.matchAll(pattern)].map(([, group, artifact, version]) => `${group}:${artifact}:${version}`)
}

describe('mavenProject', () => {
  it.each(['4.0.0', '4.3.1', '10.0.0'])('logs with log4j 2 for Kafka %s', version => {
    expect(dependenciesOf(mavenProject(version))).toEqual([
      `org.apache.kafka:kafka_2.13:${version}`,
      `org.apache.kafka:kafka-tools:${version}`,
      'org.apache.logging.log4j:log4j-core:2.25.2',
      'org.apache.logging.log4j:log4j-slf4j-impl:2.25.2',
    ])
  })

  it('logs with reload4j for Kafka 3', () => {
    expect(dependenciesOf(mavenProject('3.9.1'))).toEqual([
      'org.apache.kafka:kafka_2.13:3.9.1',
      'org.apache.kafka:kafka-tools:3.9.1',
      'org.slf4j:slf4j-reload4j:1.7.36',
    ])
  })

  it('is a project that builds nothing and has nothing but the dependencies', () => {
    const project = mavenProject('3.9.1')
    const start = project.indexOf('<dependencies>')
    const end = project.indexOf('</dependencies>')
    expect(project.slice(0, start)).toContain('<packaging>pom</packaging>')
    const between = project.slice(start + '<dependencies>'.length, end).replaceAll(/<dependency>.+?<\/dependency>/g, '')
    expect(between.trim()).toBe('')
    expect(project.slice(end)).toBe('</dependencies>\n</project>\n')
  })
})

const trailer = `[ERROR]
[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
[ERROR] Re-run Maven using the -X switch to enable full debug logging.
[ERROR]
[ERROR] For more information about the errors and possible solutions, please read the following articles:
[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/DependencyResolutionException
`

const project = 'Could not resolve dependencies for project k:kafka-broker:pom:1'
const central = 'central (https://repository.example/maven2)'

describe('mavenFailure', () => {
  it.each([
    [
      'a version that does not exist',
      `[ERROR] Failed to execute goal on project kafka-broker: ${project}: Could not find artifact org.apache.kafka:kafka_2.13:jar:9.9.9 in ${central} -> [Help 1]\n${trailer}`,
      `Failed to execute goal on project kafka-broker: ${project}: Could not find artifact org.apache.kafka:kafka_2.13:jar:9.9.9 in ${central}`,
    ],
    [
      'offline mode',
      `[ERROR] Failed to execute goal on project kafka-broker: ${project}: Cannot access ${central} in offline mode and the artifact org.apache.kafka:kafka_2.13:jar:4.3.1 has not been downloaded from it before. -> [Help 1]\n${trailer}`,
      `Failed to execute goal on project kafka-broker: ${project}: Cannot access ${central} in offline mode and the artifact org.apache.kafka:kafka_2.13:jar:4.3.1 has not been downloaded from it before.`,
    ],
    ['nothing but advice', trailer, 'it gave no reason'],
    [
      'no network and no plugin',
      `[WARNING] Could not transfer metadata org.apache.maven.plugins/maven-metadata.xml\n[ERROR] No plugin found for prefix 'dependency' in the current project -> [Help 1]\n${trailer}`,
      "No plugin found for prefix 'dependency' in the current project",
    ],
    [
      'an error in colour',
      `[\u001b[1;31mERROR\u001b[m] \u001b[1mFailed\u001b[m to execute -> \u001b[1m[Help 1]\u001b[m\n[\u001b[1;31mERROR\u001b[m] \n`,
      'Failed to execute',
    ],
    [
      'an error whose first line only names the project',
      `[ERROR] Failed to execute goal on project kafka-broker: ${project}: The following artifacts could not be resolved\n[ERROR] Could not transfer artifact org.apache.kafka:kafka_2.13:jar:4.3.1 from/to ${central}: repository.example: Name or service not known -> [Help 1]\n${trailer}`,
      `Could not transfer artifact org.apache.kafka:kafka_2.13:jar:4.3.1 from/to ${central}: repository.example: Name or service not known`,
    ],
    [
      'an artifact whose absence Maven remembers',
      `[ERROR] Failed to execute goal on project kafka-broker\n[ERROR] org.apache.kafka:kafka_2.13:jar:9.9.9 was not found in ${central} during a previous attempt -> [Help 1]\n${trailer}`,
      `org.apache.kafka:kafka_2.13:jar:9.9.9 was not found in ${central} during a previous attempt`,
    ],
    [
      'a project that it cannot read, whose prefix it repeats',
      '[ERROR] [ERROR] Some problems were encountered while processing the POMs:\n[ERROR] The build could not read 1 project\n',
      'Some problems were encountered while processing the POMs:',
    ],
    [
      'a repeated prefix before the root cause',
      `[ERROR] The build could not read 1 project\n[ERROR]     [ERROR] Unknown host repository.example -> [Help 2]\n${trailer}`,
      'Unknown host repository.example',
    ],
    [
      'a shell that could not start it',
      'The JAVA_HOME environment variable is not defined correctly,\nthis environment variable is needed to run this program.\n\n',
      'this environment variable is needed to run this program.',
    ],
    [
      'a warning alone',
      '[WARNING] Could not transfer metadata x/maven-metadata.xml\n',
      '[WARNING] Could not transfer metadata x/maven-metadata.xml',
    ],
    ['no output', '', 'it gave no reason'],
    ['blank output', '\n \n', 'it gave no reason'],
  ])('says what went wrong after %s', (_what, output, sentence) => {
    expect(mavenFailure(output)).toBe(sentence)
  })
})
