import { readFile } from 'node:fs/promises';
import t from 'tap';
import { readSettings } from '../src/config.ts';
import { projectFile } from '../src/root.ts';

const names = Object.keys(readSettings({})).map((name) => name.toUpperCase());

t.test('without any setting the market runs on one machine with demo data', async (t) => {
  t.same(readSettings({}), {
    port: 5001,
    host: '127.0.0.1',
    public_url: null,
    security_contact: null,
    database_url: null,
    migration_database_url: null,
    data_dir: '.data',
    database_pool: 10,
    redis_url: null,
    admin_api_key: [],
    signing_key: null,
    webhooks_to_loopback: true,
    demo_data: true,
    welcome_credit: 1_000_000n,
    max_active_hires: 10,
    platform_fee_bps: 0,
    review_window_hours: 72,
    market_timezone: 'Asia/Shanghai',
    test_clock: true,
    rate_limit_per_minute: 120,
    max_concurrent_requests: 10,
    registrations_per_day: 1000,
    login_attempts_per_minute: 10,
    trust_proxy: false,
    log_level: 'info',
    log_format: 'auto',
    metrics_port: null,
    otel_traces_exporter: null,
    shutdown_delay_seconds: 0,
  });
});

t.test('the embedded market has a welcome credit, and demo data if HOST is a loopback address', async (t) => {
  const DATABASE_URL = 'postgres://localhost/market';
  t.match(readSettings({ DATABASE_URL }), { demo_data: false, welcome_credit: 0n });
  t.match(readSettings({ DATABASE_URL, DEMO_DATA: 'on', WELCOME_CREDIT: '0.50' }), {
    demo_data: true,
    welcome_credit: 50n,
  });
  for (const HOST of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) {
    t.equal(readSettings({ HOST }).demo_data, true, HOST);
  }
  for (const HOST of ['0.0.0.0', '::', '192.0.2.1', 'market.example', '127.example.com']) {
    t.match(readSettings({ HOST }), { demo_data: false, welcome_credit: 1_000_000n }, HOST);
  }
  t.equal(readSettings({ HOST: '0.0.0.0', DEMO_DATA: 'on' }).demo_data, true);
});

t.test('the test clock is on for an embedded market with demo data', async (t) => {
  const DATABASE_URL = 'postgres://localhost/market';
  const play = { DEMO_DATA: 'on', WELCOME_CREDIT: '100' };
  const cases: [env: Record<string, string>, test_clock: boolean][] = [
    [{}, true],
    [{ TEST_CLOCK: 'off' }, false],
    [{ DEMO_DATA: 'off' }, false],
    [{ DEMO_DATA: 'off', TEST_CLOCK: 'on' }, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '0.0.0.0', DEMO_DATA: 'on' }, true],
    [{ DATABASE_URL }, false],
    [{ DATABASE_URL, ...play }, false],
    [{ DATABASE_URL, TEST_CLOCK: 'on' }, true],
  ];
  for (const [env, test_clock] of cases)
    t.equal(readSettings(env).test_clock, test_clock, JSON.stringify(env));
});

t.test('the embedded market has no other user that migrates', async (t) => {
  t.throws(() => readSettings({ MIGRATION_DATABASE_URL: 'postgres://owner@db/market' }), {
    name: 'StartupError',
    message: /^MIGRATION_DATABASE_URL is set without DATABASE_URL: /,
  });
});

t.test('a market with real money has no demo data', async (t) => {
  const DATABASE_URL = 'postgres://localhost/market';
  t.match(readSettings({ WELCOME_CREDIT: '0' }), { demo_data: false, welcome_credit: 0n });
  for (const env of [{ WELCOME_CREDIT: '0' }, { WELCOME_CREDIT: '0.00' }, { DATABASE_URL }]) {
    t.throws(() => readSettings({ ...env, DEMO_DATA: 'on' }), {
      name: 'StartupError',
      message: /^DEMO_DATA is on and WELCOME_CREDIT is 0, .* set WELCOME_CREDIT .* or DEMO_DATA to off\.$/,
    });
  }
});

t.test('an admin key that is set twice counts once', async (t) => {
  const key = 'k'.repeat(32);
  t.same(readSettings({ ADMIN_API_KEY: `${key},${key}` }).admin_api_key, [key]);
});

t.test('each setting is read from its variable', async (t) => {
  const env = {
    PORT: '0',
    HOST: '::',
    PUBLIC_URL: 'https://market.example/',
    SECURITY_CONTACT: 'mailto:security@market.example',
    DATABASE_URL: 'postgresql://me@db/market',
    MIGRATION_DATABASE_URL: 'postgres://owner@db/market',
    DATA_DIR: 'elsewhere',
    DATABASE_POOL: '20',
    REDIS_URL: 'rediss://cache',
    ADMIN_API_KEY: `${'k'.repeat(32)}, ${'l'.repeat(32)}`,
    SIGNING_KEY: Buffer.alloc(32, 'k').toString('base64'),
    WEBHOOKS_TO_LOOPBACK: 'on',
    DEMO_DATA: 'Yes',
    WELCOME_CREDIT: '4.35',
    MAX_ACTIVE_HIRES: '3',
    PLATFORM_FEE_BPS: '250',
    REVIEW_WINDOW_HOURS: '24',
    MARKET_TIMEZONE: 'UTC',
    TEST_CLOCK: 'on',
    RATE_LIMIT_PER_MINUTE: '0',
    MAX_CONCURRENT_REQUESTS: '5',
    REGISTRATIONS_PER_DAY: '7',
    LOGIN_ATTEMPTS_PER_MINUTE: '2',
    TRUST_PROXY: 'loopback, 10.0.0.0/8',
    LOG_LEVEL: 'silent',
    LOG_FORMAT: 'pretty',
    METRICS_PORT: '9464',
    OTEL_TRACES_EXPORTER: 'otlp',
    SHUTDOWN_DELAY_SECONDS: '5',
  };
  t.same(
    names.filter((name) => !(name in env)),
    [],
  );
  t.same(readSettings(env), {
    port: 0,
    host: '::',
    public_url: 'https://market.example',
    security_contact: 'mailto:security@market.example',
    database_url: 'postgresql://me@db/market',
    migration_database_url: 'postgres://owner@db/market',
    data_dir: 'elsewhere',
    database_pool: 20,
    redis_url: 'rediss://cache',
    admin_api_key: ['k'.repeat(32), 'l'.repeat(32)],
    signing_key: Buffer.alloc(32, 'k'),
    webhooks_to_loopback: true,
    demo_data: true,
    welcome_credit: 435n,
    max_active_hires: 3,
    platform_fee_bps: 250,
    review_window_hours: 24,
    market_timezone: 'UTC',
    test_clock: true,
    rate_limit_per_minute: 0,
    max_concurrent_requests: 5,
    registrations_per_day: 7,
    login_attempts_per_minute: 2,
    trust_proxy: ['loopback', '10.0.0.0/8'],
    log_level: 'silent',
    log_format: 'pretty',
    metrics_port: 9464,
    otel_traces_exporter: 'otlp',
    shutdown_delay_seconds: 5,
  });
});

t.test('a blank variable counts as not set, because compose files leave variables blank', async (t) => {
  const blank = Object.fromEntries(names.map((name) => [name, ' ']));
  t.same(readSettings(blank), readSettings({}));
});

t.test('an invalid value is refused with the name of its variable and without secrets', async (t) => {
  const wrong: Record<string, string[]> = {
    METRICS_PORT: ['abc', '70000'],
    OTEL_TRACES_EXPORTER: ['http://collector'],
    SHUTDOWN_DELAY_SECONDS: ['-1', '301', 'five'],
    PORT: ['abc', '70000', '-1', '1.5', '0x50', '5001;'],
    PUBLIC_URL: ['market.example', 'ftp://m', 'https://me:s3cret@m', 'https://m/base', 'https://m/?a'],
    SECURITY_CONTACT: ['security@market.example', 'http://m', 'mailto:', 'mailto:a b'],
    DATABASE_URL: ['mysql://me:s3cret@h/m', 'localhost/market', 'postgres//me:s3cret@h', 's3cret'],
    DATABASE_POOL: ['0', '1', '501'],
    MIGRATION_DATABASE_URL: ['mysql://db/market', 'market'],
    REDIS_URL: ['x', 'localhost:6379', 'http://:s3cret@h'],
    ADMIN_API_KEY: [
      Array(3).fill('k'.repeat(32)).join(),
      `${'k'.repeat(32)},`,
      's3cret',
      's3cret'.repeat(30),
      `${'s3cret'.repeat(6)} x`,
      '密'.repeat(40),
    ],
    SIGNING_KEY: ['s3cret', Buffer.alloc(31).toString('base64'), Buffer.alloc(32).toString('hex')],
    WEBHOOKS_TO_LOOPBACK: ['perhaps', '2'],
    DEMO_DATA: ['perhaps', '2'],
    WELCOME_CREDIT: ['-1', '1.005', '1e3', '10000000000', 'NaN'],
    MAX_ACTIVE_HIRES: ['-1', 'ten'],
    PLATFORM_FEE_BPS: ['-1', '10001', '2.5'],
    REVIEW_WINDOW_HOURS: ['0', '8761'],
    TEST_CLOCK: ['maybe', '72'],
    MARKET_TIMEZONE: ['Mars', '+08:00', 'Asia/Shanghai;'],
    RATE_LIMIT_PER_MINUTE: ['many', '-1'],
    MAX_CONCURRENT_REQUESTS: ['-5', '1e9'],
    REGISTRATIONS_PER_DAY: ['1e3'],
    LOGIN_ATTEMPTS_PER_MINUTE: ['0x10'],
    TRUST_PROXY: ['maybe', 'face', '10.0.0.0/64', '10.0.0.0/0', '1.2.3.4,', '::1/129', '10.0.0.0/8/8'],
    LOG_LEVEL: ['loud', 'INFO'],
    LOG_FORMAT: ['text', 'JSON'],
  };
  t.same(
    names.filter((name) => !(name in wrong)).sort(),
    ['DATA_DIR', 'HOST'],
    'these are checked when the server starts',
  );
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      const refusal = { name: 'StartupError', message: new RegExp(`^${name} .+: .+\\.$`) };
      t.throws(() => readSettings({ [name]: value }), refusal, `${name}=${value}`);
      t.throws(() => readSettings({ [name]: value }), { message: /^(?!.*s3cret)/ });
    }
  }
});

t.test("the README's table lists exactly the settings that exist", async (t) => {
  const [, section = ''] = (await readFile(projectFile('README.md'), 'utf8')).split('\n## Settings\n');
  const rows =
    section
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  const told = rows.flatMap((row) => row.split('|')[1]?.match(/[A-Z][A-Z_]+/g) ?? []);
  t.same(told.toSorted(), names.toSorted());
});
