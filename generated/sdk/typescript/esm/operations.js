// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export function read(method) {
    return async (...[args, options]) => method(args, forCall(options));
}
export function write(method) {
    return async (...[args, options]) => {
        // All tries of a write share one key, so that it is carried out once.
        const headers = { 'Idempotency-Key': options?.idempotencyKey ?? newKey() };
        return method(args, { ...forCall(options), headers });
    };
}
export function list(method) {
    return (...[args, options]) => {
        const page = async () => method(args, forCall(options));
        return {
            // biome-ignore lint/suspicious/noThenProperty: that it can be awaited is its purpose.
            then: (done, failed) => page().then(done, failed),
            catch: (failed) => page().catch(failed),
            finally: (settled) => page().finally(settled),
            [Symbol.asyncIterator]: () => method.items(args, forCall(options)),
            [Symbol.toStringTag]: 'List',
        };
    };
}
function forCall({ signal, timeout, retries } = {}) {
    return {
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout }),
        ...(retries !== undefined && { retry: { retries } }),
    };
}
/** 128 random bits. Pages loaded over plain HTTP have no `crypto.randomUUID`. */
function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
