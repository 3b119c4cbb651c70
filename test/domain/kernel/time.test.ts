import fc from 'fast-check';
import t from 'tap';
import { parseTime } from '../../../src/domain/kernel/time.ts';

const shanghai = 'Asia/Shanghai';
const new_york = 'America/New_York';
const berlin = 'Europe/Berlin';

const CASES: [text: string, zone: string, moment: string][] = [
  // The zone applies only to a time without an offset.
  ['2026-03-28T08:00:00', shanghai, '2026-03-28T00:00:00.000Z'],
  ['2026-03-28T08:00:00Z', shanghai, '2026-03-28T08:00:00.000Z'],
  ['2026-03-28T08:00:00+08:00', new_york, '2026-03-28T00:00:00.000Z'],
  ['2026-03-28T08:00:00-03:30', shanghai, '2026-03-28T11:30:00.000Z'],
  ['2026-03-28T08:00:00+05:45', shanghai, '2026-03-28T02:15:00.000Z'],
  ['2026-03-28T08:00:00-00:00', shanghai, '2026-03-28T08:00:00.000Z'],
  ['2026-03-28T00:00:00+14:00', shanghai, '2026-03-27T10:00:00.000Z'],
  ['2026-03-28T08:00', shanghai, '2026-03-28T00:00:00.000Z'],
  ['2026-03-28T08:00:00', 'UTC', '2026-03-28T08:00:00.000Z'],
  ['2026-03-28T08:00:00', 'Asia/Kathmandu', '2026-03-28T02:15:00.000Z'],
  // Milliseconds are kept, finer digits are cut off.
  ['2026-03-28T08:00:00.5Z', shanghai, '2026-03-28T08:00:00.500Z'],
  ['2026-03-28T08:00:00.123456789Z', shanghai, '2026-03-28T08:00:00.123Z'],
  ['2026-03-28T08:00:00.007', shanghai, '2026-03-28T00:00:00.007Z'],
  // Leap days, and the ends of years.
  ['2028-02-29T00:00:00Z', shanghai, '2028-02-29T00:00:00.000Z'],
  ['2000-02-29T00:00:00Z', shanghai, '2000-02-29T00:00:00.000Z'],
  ['2026-12-31T23:59:59-01:00', shanghai, '2027-01-01T00:59:59.000Z'],
  ['9999-12-31T23:59:59Z', shanghai, '9999-12-31T23:59:59.000Z'],
  // Summer and winter.
  ['2026-01-15T12:00:00', new_york, '2026-01-15T17:00:00.000Z'],
  ['2026-07-15T12:00:00', new_york, '2026-07-15T16:00:00.000Z'],
  ['2026-03-08T01:59:59', new_york, '2026-03-08T06:59:59.000Z'],
  ['2026-03-08T03:00:00', new_york, '2026-03-08T07:00:00.000Z'],
  ['2026-03-29T01:59:59', berlin, '2026-03-29T00:59:59.000Z'],
  ['2026-03-29T03:00:00', berlin, '2026-03-29T01:00:00.000Z'],
  ['1990-07-01T12:00:00', shanghai, '1990-07-01T03:00:00.000Z'],
  // A time that the clock skips in spring is read with the offset before the change.
  ['2026-03-08T02:30:00', new_york, '2026-03-08T07:30:00.000Z'],
  ['2026-03-29T02:30:00', berlin, '2026-03-29T01:30:00.000Z'],
  // A time that occurs twice in autumn is the first of the two.
  ['2026-11-01T01:30:00', new_york, '2026-11-01T05:30:00.000Z'],
  ['2026-10-25T02:30:00', berlin, '2026-10-25T00:30:00.000Z'],
];

t.test('a time in a request becomes a moment', async (t) => {
  for (const [text, zone, moment] of CASES) {
    t.equal(parseTime(text, zone, 'deadline').toISOString(), moment, `${text} in ${zone}`);
  }
});

const REFUSED = [
  '2026-02-29T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '2026-02-30T00:00:00',
  '2026-04-31T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-00-01T00:00:00Z',
  '2026-01-00T00:00:00Z',
  '2026-01-32T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T23:60:00Z',
  '2026-06-30T23:59:60Z',
  '2026-01-01T00:00:00+15:00',
  '2026-01-01T00:00:00+08:60',
  '2026-01-01T00:00:00+0800',
  '2026-01-01T00:00:00z',
  '2026-01-01 00:00:00Z',
  '2026-01-01',
  '0000-01-01T00:00:00Z',
  '0099-12-31T00:00:00Z',
  '0999-12-31T00:00:00Z',
  '12026-01-01T00:00:00Z',
  'infinity',
  'tomorrow',
  '',
  // The year 10,000, which RFC 3339 cannot write.
  '9999-12-31T23:59:59-01:00',
];

t.test('an invalid time is refused, and the refusal names the field', async (t) => {
  for (const text of REFUSED) {
    t.throws(
      () => parseTime(text, shanghai, 'deadline'),
      { code: 'validation_failed', details: { errors: [{ rule: 'time', field: 'deadline' }] } },
      text,
    );
  }
  t.throws(() => parseTime('9999-12-31T23:59:59', new_york, 'deadline'), { code: 'validation_failed' });
});

t.test('a time without an offset is what the clocks in the zone show', async (t) => {
  const zones = fc.constantFrom(
    ...[shanghai, new_york, berlin],
    ...['Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns'],
  );
  const moments = fc.date({
    min: new Date('1970-01-03T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const shown = clock(moment, zone);
      return clock(parseTime(shown, zone, 'deadline'), zone) === shown;
    }),
  );
  t.pass('100 moments');
});

/** What a clock in the zone shows, in the form of a request. */
function clock(moment: Date, time_zone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: time_zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return shown.format(moment).replace(' ', 'T');
}
