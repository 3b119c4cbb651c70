import { language } from './words.ts';

const tag = language === 'zh' ? 'zh-CN' : 'en-GB';
const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
const numbers = new Intl.NumberFormat(tag);
const distances = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
const currencies = new Map<string, Intl.NumberFormat>();

/** An amount in major units, such as `¥500.00`. */
export function formatMoney(amount: number, currency: string): string {
  // Yuan are the market's own money; dollars have to say whose they are.
  const currencyDisplay = currency === 'CNY' ? 'narrowSymbol' : 'symbol';
  const format =
    currencies.get(currency) ?? new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
  currencies.set(currency, format);
  return format.format(amount);
}

/** The budget of a job: one amount, or the least and the most. */
export function formatBudget({ min, max, currency }: { min: number; max: number; currency: string }): string {
  if (min === max) return formatMoney(max, currency);
  return `${formatMoney(min, currency)} – ${formatMoney(max, currency)}`;
}

export function formatTime(time: string): string {
  return dates.format(new Date(time));
}

export function formatNumber(value: number): string {
  return numbers.format(value);
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How far a time is from now, such as `in 3 days`. */
export function formatDistance(time: string, now = Date.now()): string {
  const seconds = (Date.parse(time) - now) / 1000;
  const [unit, size] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60];
  return distances.format(Math.round(seconds / size), unit);
}

export function formatPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
