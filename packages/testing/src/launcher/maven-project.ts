import { stripVTControlCharacters } from 'node:util'

/** The broker release that is launched when none is named. */
export const defaultKafkaVersion = '4.3.1'

/** The oldest release that the launcher can start: 3.9 is the last line before 4.0 and can be formatted with SCRAM users. */
export const oldestKafkaVersion = '3.9.0'

const loggingOfKafka4 = [
  'org.apache.logging.log4j:log4j-core:2.25.2',
  'org.apache.logging.log4j:log4j-slf4j-impl:2.25.2',
] as const

const loggingOfKafka3 = ['org.slf4j:slf4j-reload4j:1.7.36'] as const

/** A Maven project whose dependencies are a broker, Kafka's own tools, and the logging that this release of them expects. */
export function mavenProject(kafkaVersion: string): string {
  const logging = Number.parseInt(kafkaVersion, 10) >= 4 ? loggingOfKafka4 : loggingOfKafka3
  const artifacts = [
    `org.apache.kafka:kafka_2.13:${kafkaVersion}`,
    `org.apache.kafka:kafka-tools:${kafkaVersion}`,
    ...logging,
  ]
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>k</groupId>
  <artifactId>kafka-broker</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${artifacts.map(dependency).join('\n')}
  </dependencies>
</project>
`
}

function dependency(coordinates: string): string {
  const [groupId, artifactId, version] = coordinates.split(':')
  return `    <dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency>`
}

const boilerplate = /^(To see the full stack trace|Re-run Maven|For more information|\[Help|$)/
const rootCause = /Could not (find|transfer) artifact|was not found in|in offline mode|Unknown host|Cannot access/

/** The sentence of Maven's output that says what went wrong, without its decoration. */
export function mavenFailure(output: string): string {
  // Maven colours its output in a pipe too, so that even an empty line is not empty.
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map(line => line.trim())
  const errors = lines
    .filter(line => line.startsWith('[ERROR]'))
    .map(line => line.replace(/^(\[ERROR\]\s*)+/, ''))
    .filter(line => !boilerplate.test(line))
  // The first line may only name the project; without any, Maven itself did not start and the last line is the shell's.
  const sentence =
    errors.find(line => rootCause.test(line)) ??
    errors[0] ??
    lines.findLast(line => line !== '' && !line.startsWith('[ERROR]'))
  return sentence?.replace(/ -> \[Help \d+\]$/, '') ?? 'it gave no reason'
}
