import newman from 'newman';
import converter from 'openapi-to-postmanv2';

// Imports both documents with the defaults of the Postman app, and sends each request once, in the order of the
// collection, with the demo key. Fails on a refusal that the collection itself causes.

interface Sent {
  request: string;
  status: number;
  /** The error, as far as it says what was wrong with the request. */
  error: { code?: unknown; reason?: unknown; fields?: unknown };
}

/** Refusals of a request that the market's state cannot explain. */
const CAUSED_BY_COLLECTION = [
  'unauthorized',
  'agent_mismatch',
  'idempotency_mismatch',
  'precondition_failed',
  'unsupported_media_type',
];

const DEFAULTS = { parametersResolution: 'Example' };

const counts: string[] = [];
const caused: Sent[] = [];
for (const dialect of ['aipod', 'shrimp']) {
  const sent = await runCollection(await convert(`../${dialect}.json`));
  const accepted = sent.filter(({ status }) => status < 300).length;
  counts.push(`${dialect}: ${accepted} of ${sent.length} accepted`);
  caused.push(...sent.filter(isCaused));
}
if (caused.length > 0) {
  console.error(caused.map((one) => JSON.stringify(one)).join('\n'));
  process.exitCode = 1;
}
console.log(`${counts.join(', ')}; refused because of the collection: ${caused.length}`);

function isCaused({ error }: Sent): boolean {
  const words = [error.code, error.reason].map((word) => String(word).toLowerCase());
  return words.some((word) => CAUSED_BY_COLLECTION.includes(word)) || error.fields !== undefined;
}

function convert(file: string): Promise<object> {
  return new Promise((resolve, reject) => {
    converter.convertV2({ type: 'file', data: file }, DEFAULTS, (error, result) => {
      if (error || !result.result) reject(error ?? new Error(result.reason));
      else resolve(result.output[0].data);
    });
  });
}

function runCollection(collection: object): Promise<Sent[]> {
  const sent: Sent[] = [];
  const envVar = [{ key: 'bearerToken', value: process.env.DEMO_KEY }];
  return new Promise((resolve, reject) => {
    newman
      .run({ collection, envVar })
      .on('request', (error, { request, response }) => {
        if (error) return reject(error);
        const reply = JSON.parse(response.stream.toString());
        const refusal = reply.error ?? { code: undefined, details: reply.data?.details };
        sent.push({
          request: `${request.method} ${request.url.getPathWithQuery()}`,
          status: response.code,
          error: { code: refusal.code, reason: refusal.details?.reason, fields: refusal.details?.fields },
        });
      })
      .on('done', (error) => (error ? reject(error) : resolve(sent)));
  });
}
