import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// The level is a system property, so that one file serves brokers (INFO) and tools (WARN). Standard output belongs to the tools' results.
const log4j2 = `<Configuration status="WARN">
  <Appenders>
    <Console name="console" target="SYSTEM_ERR"><PatternLayout pattern="[%d] %p %m (%c)%n"/></Console>
  </Appenders>
  <Loggers><Root level="\${sys:k.log.level:-WARN}"><AppenderRef ref="console"/></Root></Loggers>
</Configuration>
`

const log4j1 = `log4j.rootLogger=\${k.log.level}, console
log4j.appender.console=org.apache.log4j.ConsoleAppender
log4j.appender.console.target=System.err
log4j.appender.console.layout=org.apache.log4j.PatternLayout
log4j.appender.console.layout.ConversionPattern=[%d] %p %m (%c)%n
`

/** Writes the logging configurations of Kafka 4 (log4j 2) and 3 (reload4j) beside the jars. */
export async function writeLoggingConfiguration(directory: string): Promise<void> {
  await writeFile(join(directory, 'log4j2.xml'), log4j2)
  await writeFile(join(directory, 'log4j.properties'), log4j1)
}

/** The JVM options that make a Kafka program log to standard error from this level up. */
export function loggingOptions(directory: string, level: 'INFO' | 'WARN'): string[] {
  return [
    `-Dk.log.level=${level}`,
    `-Dlog4j2.configurationFile=${join(directory, 'log4j2.xml')}`,
    `-Dlog4j.configuration=file:${join(directory, 'log4j.properties')}`,
  ]
}
