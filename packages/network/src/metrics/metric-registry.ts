import { InvalidArgumentError } from '@k/protocol'
import { Counter, Gauge, Histogram, type HistogramSnapshot, type MetricAttributes } from './metrics.ts'

/** One metric as it is now. */
export interface MetricReading {
  /** Its name, of Kafka's words with dots: `connection.count`. */
  readonly name: string
  /** What tells it apart from others of the name. */
  readonly attributes: MetricAttributes
  /** What it is. */
  readonly kind: 'counter' | 'gauge' | 'histogram'
  /** Its value. */
  readonly value: number | HistogramSnapshot
}

interface Registered {
  readonly name: string
  readonly attributes: MetricAttributes
  readonly metric: Counter | Gauge | Histogram
}

/** The metrics of a client. Asking twice for the same gives the same. */
export class MetricRegistry {
  readonly #metrics = new Map<string, Registered>()

  /** A counter, made when it is asked for first. */
  counter(name: string, attributes: MetricAttributes = {}): Counter {
    return this.#get(name, attributes, Counter, () => new Counter())
  }

  /**
   * A gauge, made when it is asked for first.
   *
   * @param read Gives its value when it is read. Default: the one that was set.
   */
  gauge(name: string, attributes: MetricAttributes = {}, read?: () => number): Gauge {
    return this.#get(name, attributes, Gauge, () => new Gauge(read))
  }

  /**
   * A histogram, made when it is asked for first.
   *
   * @param bounds Its bounds, when it is made.
   */
  histogram(name: string, bounds: readonly number[], attributes: MetricAttributes = {}): Histogram {
    return this.#get(name, attributes, Histogram, () => new Histogram(bounds))
  }

  /** Lets a metric go whose subject is gone, so that they do not become more and more. */
  remove(name: string, attributes: MetricAttributes = {}): void {
    this.#metrics.delete(keyOf(name, attributes))
  }

  /** All metrics as they are now. */
  read(): MetricReading[] {
    return [...this.#metrics.values()].map(({ attributes, metric, name }) => {
      return { name, attributes, kind: kindOf(metric), value: metric.value }
    })
  }

  #get<Metric extends Counter | Gauge | Histogram>(
    name: string,
    attributes: MetricAttributes,
    kind: new (...parts: never[]) => Metric,
    make: () => Metric,
  ): Metric {
    const key = keyOf(name, attributes)
    const known = this.#metrics.get(key)?.metric
    if (known instanceof kind) return known
    if (known !== undefined) {
      throw new InvalidArgumentError('name', `"${name}" is a ${kindOf(known)} already; give this one another name`)
    }
    const metric = make()
    this.#metrics.set(key, { name, attributes, metric })
    return metric
  }
}

function kindOf(metric: Counter | Gauge | Histogram): MetricReading['kind'] {
  if (metric instanceof Counter) return 'counter'
  return metric instanceof Gauge ? 'gauge' : 'histogram'
}

function keyOf(name: string, attributes: MetricAttributes): string {
  const entries = Object.entries(attributes).sort(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify([name, entries])
}
