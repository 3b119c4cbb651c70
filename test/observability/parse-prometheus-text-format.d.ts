declare module 'parse-prometheus-text-format' {
  interface Family {
    name: string;
    metrics: { labels?: Record<string, string>; value: string }[];
  }
  /** Reads a text of counters and gauges. The labels of a histogram get lost. */
  export default function parse(text: string): Family[];
}
