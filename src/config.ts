import { isIP, isIPv4 } from 'node:net';
import { StartupError } from './startup.ts';

/** The server's settings, read once at start. */
export interface Settings {
  port: number;
  host: string;
  /** The market's address for its readers, as an origin without a slash. null: that of the Host header. */
  public_url: string | null;
  /** Where to report a vulnerability, as a URI for security.txt. null: there is no security.txt. */
  security_contact: string | null;
  /** null: the embedded Postgres, with its data in `data_dir`. */
  database_url: string | null;
  /** The same database as its tables' owner, for migrations. null: the user of `database_url` migrates. */
  migration_database_url: string | null;
  data_dir: string;
  database_pool: number;
  /** null: rate limits are counted in memory. */
  redis_url: string | null;
  /** The keys of the agent `admin`: two while one is replaced by another. */
  admin_api_key: string[];
  /** 32 bytes that webhooks are signed with. null: an embedded market makes them once; another has no webhooks. */
  signing_key: Buffer | null;
  /** Whether webhooks may go to this machine. */
  webhooks_to_loopback: boolean;
  demo_data: boolean;
  /** In minor units. */
  welcome_credit: bigint;
  max_active_hires: number;
  platform_fee_bps: number;
  review_window_hours: number;
  market_timezone: string;
  /** Whether an admin can move the market's time. */
  test_clock: boolean;
  rate_limit_per_minute: number;
  max_concurrent_requests: number;
  registrations_per_day: number;
  login_attempts_per_minute: number;
  /** Whose X-Forwarded-For is trusted: nobody's (false), any direct peer's (true), or that of these addresses. */
  trust_proxy: boolean | string[];
  log_level: string;
  /** How the log is written: `pretty` for people, or `json`. `auto` is pretty on a terminal. */
  log_format: LogFormat;
  /** Where `/metrics` is served without a key. null: only on `port`, to admins. */
  metrics_port: number | null;
  /** What the OpenTelemetry SDK that the operator has loaded does with spans. null: no spans are made. */
  otel_traces_exporter: string | null;
  /** After a signal: for how long the server serves on while `/readyz` is 503. */
  shutdown_delay_seconds: number;
}

/** Reads and checks the settings. Fails with a StartupError that names the variable and its valid values. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const text = (name: string) => env[name]?.trim() || null;
  const host = text('HOST') ?? '127.0.0.1';
  const database_url = readUrl('DATABASE_URL', text('DATABASE_URL'), ['postgres:', 'postgresql:']);
  const embedded = database_url === null;
  const welcome_credit = readAmount('WELCOME_CREDIT', text('WELCOME_CREDIT'), embedded ? 10_000 : 0);
  const demo_data = readDemoData(text('DEMO_DATA'), { welcome_credit, shown: embedded && isLoopback(host) });
  const integer = (name: string, fallback: number, [least, most]: [least: number, most: number]) =>
    readInteger({ name, value: text(name), fallback, least, most });
  return {
    port: integer('PORT', 5001, [0, 65_535]),
    host,
    public_url: readOrigin(text('PUBLIC_URL')),
    security_contact: readContact(text('SECURITY_CONTACT')),
    database_url,
    migration_database_url: readMigrationUrl(text('MIGRATION_DATABASE_URL'), { embedded }),
    data_dir: text('DATA_DIR') ?? '.data',
    database_pool: integer('DATABASE_POOL', 10, [2, 500]),
    redis_url: readUrl('REDIS_URL', text('REDIS_URL'), ['redis:', 'rediss:']),
    admin_api_key: readAdminKeys(text('ADMIN_API_KEY')),
    signing_key: readSigningKey(text('SIGNING_KEY')),
    webhooks_to_loopback: readSwitch(
      'WEBHOOKS_TO_LOOPBACK',
      text('WEBHOOKS_TO_LOOPBACK'),
      embedded && isLoopback(host),
    ),
    demo_data,
    welcome_credit,
    max_active_hires: integer('MAX_ACTIVE_HIRES', 10, [0, 10_000]),
    platform_fee_bps: integer('PLATFORM_FEE_BPS', 0, [0, 10_000]),
    review_window_hours: integer('REVIEW_WINDOW_HOURS', 72, [1, 8_760]),
    market_timezone: readTimezone(text('MARKET_TIMEZONE') ?? 'Asia/Shanghai'),
    test_clock: readSwitch('TEST_CLOCK', text('TEST_CLOCK'), embedded && demo_data),
    rate_limit_per_minute: integer('RATE_LIMIT_PER_MINUTE', 120, [0, 1_000_000]),
    max_concurrent_requests: integer('MAX_CONCURRENT_REQUESTS', 10, [0, 100_000]),
    registrations_per_day: integer('REGISTRATIONS_PER_DAY', 1000, [0, 1_000_000]),
    login_attempts_per_minute: integer('LOGIN_ATTEMPTS_PER_MINUTE', 10, [0, 100_000]),
    trust_proxy: readTrustProxy(text('TRUST_PROXY')),
    log_level: readLogLevel(text('LOG_LEVEL') ?? 'info'),
    log_format: readLogFormat(text('LOG_FORMAT') ?? 'auto'),
    metrics_port: text('METRICS_PORT') === null ? null : integer('METRICS_PORT', 0, [0, 65_535]),
    // A name of the OpenTelemetry specification, which the SDK reads too.
    otel_traces_exporter: readExporter(text('OTEL_TRACES_EXPORTER')),
    shutdown_delay_seconds: integer('SHUTDOWN_DELAY_SECONDS', 0, [0, 300]),
  };
}

function refuse(name: string, value: string, wanted: string): never {
  throw new StartupError(`${name} is "${value}": set it to ${wanted}.`);
}

function readInteger({
  name,
  value,
  fallback,
  least,
  most,
}: {
  name: string;
  value: string | null;
  fallback: number;
  least: number;
  most: number;
}): number {
  if (value === null) return fallback;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    refuse(name, value, `a whole number from ${least} to ${most}`);
  }
  return number;
}

function readAmount(name: string, value: string | null, fallback: number): bigint {
  const text = value ?? String(fallback);
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(text))
    refuse(name, text, 'an amount in CNY with at most two decimals, such as 100 or 0.50');
  return BigInt(Math.round(Number(text) * 100));
}

function readSwitch(name: string, value: string | null, fallback: boolean): boolean {
  if (value === null) return fallback;
  const on = ['1', 'on', 'true', 'yes'].includes(value.toLowerCase());
  if (!on && !['0', 'off', 'false', 'no'].includes(value.toLowerCase())) refuse(name, value, 'on or off');
  return on;
}

/** Demo data brings play money: with real money it is off by default and refused when asked for. */
function readDemoData(
  value: string | null,
  { welcome_credit, shown }: { welcome_credit: bigint; shown: boolean },
): boolean {
  const demo_data = readSwitch('DEMO_DATA', value, shown && welcome_credit > 0n);
  if (demo_data && welcome_credit === 0n) {
    throw new StartupError(
      'DEMO_DATA is on and WELCOME_CREDIT is 0, but the demo data brings play money: set WELCOME_CREDIT to an amount such as 10000, or DEMO_DATA to off.',
    );
  }
  return demo_data;
}

function readLogLevel(value: string): string {
  if (!LOG_LEVELS.includes(value)) refuse('LOG_LEVEL', value, `one of ${LOG_LEVELS.join(', ')}`);
  return value;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function readLogFormat(value: string): LogFormat {
  if (value === 'auto' || value === 'json' || value === 'pretty') return value;
  return refuse('LOG_FORMAT', value, 'auto, json or pretty');
}

type LogFormat = 'auto' | 'json' | 'pretty';

// The error does not show the value: a URL can contain a password.
function readUrl(name: string, value: string | null, protocols: string[]): string | null {
  if (value === null) return null;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    throw new StartupError(
      `${name} is not a valid URL: set it to one that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`,
    );
  }
  return value;
}

function readMigrationUrl(value: string | null, { embedded }: { embedded: boolean }): string | null {
  const url = readUrl('MIGRATION_DATABASE_URL', value, ['postgres:', 'postgresql:']);
  if (url !== null && embedded) {
    throw new StartupError(
      'MIGRATION_DATABASE_URL is set without DATABASE_URL: set DATABASE_URL to the same database with the user that runs the market.',
    );
  }
  return url;
}

function readOrigin(value: string | null): string | null {
  const url = value === null ? null : readUrl('PUBLIC_URL', value, ['http:', 'https:']);
  if (url === null) return null;
  const { origin, href } = new URL(url);
  if (href !== `${origin}/`) {
    throw new StartupError(
      `PUBLIC_URL has more than a scheme, a host and a port: set it to an address such as ${origin}.`,
    );
  }
  return origin;
}

function readContact(value: string | null): string | null {
  // One line: the value becomes a line of security.txt.
  if (value !== null && !/^(mailto:|https:\/\/|tel:)[\x21-\x7e]{1,200}$/.test(value))
    refuse(
      'SECURITY_CONTACT',
      value,
      'a URI such as mailto:security@market.example or https://market.example/report',
    );
  return value;
}

function readAdminKeys(value: string | null): string[] {
  const keys = value?.split(',').map((key) => key.trim()) ?? [];
  if (keys.length > 2 || !keys.every((key) => /^[\x21-\x7e]{32,128}$/.test(key))) {
    throw new StartupError(
      'ADMIN_API_KEY is not a valid key: set it to 32 to 128 printable ASCII characters without spaces and commas, or to two such keys, the new one and the old one, with a comma between them.',
    );
  }
  return [...new Set(keys)];
}

function readSigningKey(value: string | null): Buffer | null {
  if (value === null) return null;
  const key = Buffer.from(value, 'base64');
  if (key.length !== 32 || key.toString('base64') !== value) {
    throw new StartupError(
      'SIGNING_KEY is not 32 bytes in base64: set it to what "openssl rand -base64 32" prints.',
    );
  }
  return key;
}

function readExporter(value: string | null): string | null {
  if (value !== null && !/^[a-z\d_,]{1,64}$/.test(value))
    refuse('OTEL_TRACES_EXPORTER', value, 'none, or the name of an exporter, such as otlp');
  return value === 'none' ? null : value;
}

function readTimezone(value: string): string {
  // Only names: Postgres reads +08:00 as west of Greenwich, newer Node versions as east.
  if (!/^[A-Za-z]/.test(value) || !isTimezone(value)) {
    refuse('MARKET_TIMEZONE', value, 'the name of a time zone, such as Asia/Shanghai or UTC');
  }
  return value;
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function readTrustProxy(value: string | null): boolean | string[] {
  if (value === null || ['off', 'false', '0', 'no'].includes(value.toLowerCase())) return false;
  if (['on', 'true', '1', 'yes'].includes(value.toLowerCase())) return true;
  const addresses = value.split(',').map((address) => address.trim());
  if (!addresses.every(isProxyAddress)) {
    refuse('TRUST_PROXY', value, 'on, off, or the addresses of your proxies, such as 10.0.0.0/8,loopback');
  }
  return addresses;
}

/** An address, a subnet such as 10.0.0.0/8, or one of Fastify's names for ranges. */
function isProxyAddress(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return (
    most > 0 && more.length === 0 && (bits === undefined || (/^[1-9]\d*$/.test(bits) && Number(bits) <= most))
  );
}

/** Whether the log is written for people. */
export function isPretty({ log_format }: Pick<Settings, 'log_format'>): boolean {
  return log_format === 'auto' ? Boolean(process.stdout.isTTY) : log_format === 'pretty';
}

/** Whether only this machine can reach `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
