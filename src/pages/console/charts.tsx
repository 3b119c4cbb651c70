import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Table } from './parts.tsx';
import { words } from './words.ts';

// Pictures of figures, each with the figures as a table for those who do not see it.

interface Point {
  label: string;
  value: number;
}

interface Chart {
  title: string;
  /** What the rows of the table are, such as `Day`. */
  axis: string;
  points: Point[];
  format: (value: number) => string;
}

const HEIGHT = 160;
/** Above the bars is the text with the most. */
const TOP = 20;
const BOTTOM = 24;
const LEFT = 4;

/** One bar for each point. */
export function Bars(chart: Chart): JSX.Element {
  return (
    <Frame chart={chart}>
      {(width) => {
        const most = Math.max(1, ...chart.points.map(({ value }) => value));
        const step = (width - LEFT) / Math.max(1, chart.points.length);
        return chart.points.map(({ label, value }, i) => {
          const height = (value / most) * (HEIGHT - TOP - BOTTOM);
          return (
            <rect
              key={label}
              class="bar"
              x={LEFT + i * step + step * 0.12}
              y={HEIGHT - BOTTOM - height}
              width={Math.max(1, step * 0.76)}
              height={height}
              rx={Math.min(3, step / 6)}
            >
              <title>{`${label}: ${chart.format(value)}`}</title>
            </rect>
          );
        });
      }}
    </Frame>
  );
}

/** A line from point to point; the area below it is filled. `most` is the top of the scale. */
export function Line(chart: Chart & { most?: number; stepped?: boolean }): JSX.Element {
  return (
    <Frame chart={chart}>
      {(width) => {
        const { points, stepped } = chart;
        const most = chart.most ?? Math.max(1, ...points.map(({ value }) => value));
        const step = (width - LEFT * 2) / Math.max(1, points.length - 1);
        const places = points.map(({ value }, i): [number, number] => [
          LEFT + i * step,
          HEIGHT - BOTTOM - (value / most) * (HEIGHT - TOP - BOTTOM),
        ]);
        const line = places
          .map(([x, y], i) => (i === 0 ? `M${x},${y}` : stepped ? `H${x}V${y}` : `L${x},${y}`))
          .join('');
        const last = places.at(-1)?.[0] ?? LEFT;
        return (
          <>
            <path class="area" d={`${line}V${HEIGHT - BOTTOM}H${LEFT}Z`} data-last={last} />
            <path class="line" d={line} />
            {places.map(([x, y], i) => (
              <circle key={i} class="dot" cx={x} cy={y} r={points.length > 40 ? 1.5 : 3}>
                <title>{`${points[i]?.label}: ${chart.format(points[i]?.value ?? 0)}`}</title>
              </circle>
            ))}
          </>
        );
      }}
    </Frame>
  );
}

/** Parts of a whole, side by side. */
export function Shares({ title, points, format }: Omit<Chart, 'axis'>): JSX.Element {
  const all = points.reduce((sum, { value }) => sum + value, 0);
  return (
    <figure class="shares">
      <figcaption>{title}</figcaption>
      <div class="shares-bar" aria-hidden="true">
        {points.map(({ label, value }, i) => (
          <span key={label} class={`share-${i}`} style={{ flexGrow: value / Math.max(1, all) }} />
        ))}
      </div>
      <ul>
        {points.map(({ label, value }, i) => (
          <li key={label}>
            <span class={`dot share-${i}`} aria-hidden="true" />
            {label} <b>{format(value)}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** A score from 0 to 1 as a part of a ring. */
export function Ring({ score, label }: { score: number; label: string }): JSX.Element {
  const around = 2 * Math.PI * 42;
  return (
    <svg class="ring" viewBox="0 0 100 100" role="img" aria-label={`${label}: ${score.toFixed(2)}`}>
      <circle class="ring-back" cx="50" cy="50" r="42" />
      <circle
        class="ring-part"
        cx="50"
        cy="50"
        r="42"
        stroke-dasharray={`${around * score} ${around}`}
        transform="rotate(-90 50 50)"
      />
      <text x="50" y="58" text-anchor="middle">
        {score.toFixed(2)}
      </text>
    </svg>
  );
}

/** The frame of a chart, as wide as its place, with its scale and the table. */
function Frame({
  chart: { title, axis, points, format },
  children,
}: {
  chart: Chart;
  children: (width: number) => ComponentChildren;
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const total = points.reduce((most, { value }) => Math.max(most, value), 0);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div class="plot" ref={place}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={words.chart_of(title, format(total))}>
            <line class="base" x1="0" x2={width} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
            {children(width)}
            <text class="tick" x={LEFT} y={HEIGHT - 6}>
              {first?.label}
            </text>
            {points.length > 1 && (
              <text class="tick" x={width - LEFT} y={HEIGHT - 6} text-anchor="end">
                {last?.label}
              </text>
            )}
          </svg>
        )}
        <span class="most" aria-hidden="true">
          {words.most(format(total))}
        </span>
      </div>
      <details>
        <summary>{words.as_table}</summary>
        <Table
          label={title}
          head={[axis, words.value]}
          rows={points.map(({ label, value }, i) => ({ key: `${i}`, cells: [label, format(value)] }))}
        />
      </details>
    </figure>
  );
}
