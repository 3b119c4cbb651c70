// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
/** Puts arguments in their places. Throws a TypeError for one that is missing in the path, or is unknown. */
export function fillRequest(operation, args = {}) {
    const { method, path, query: names = [] } = operation;
    const rest = new Map(Object.entries(args).filter(([, value]) => value !== undefined));
    const take = (name) => {
        const value = rest.get(name);
        rest.delete(name);
        return value;
    };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => {
        const id = String(take(name) ?? '');
        if (!id)
            throw new TypeError(`${method} ${path} needs ${name}`);
        return encodeURIComponent(id);
    });
    const query = Object.fromEntries(names.map((name) => [name, take(name)]));
    const [surplus] = rest.keys();
    if (surplus !== undefined && !operation.body)
        throw new TypeError(`${method} ${path} takes no ${surplus}`);
    const body = rest.size > 0 ? Object.fromEntries(rest) : undefined;
    return { method, path: filled, query, body, public: operation.public };
}
/** The address of a request. Throws a TypeError if it is not valid, or leads to another path. */
export function writeAddress({ base }, { path, query = {} }) {
    if (/\/(\.|%2e){1,2}(?=[/?#]|$)/i.test(path))
        throw new TypeError(`An id must not be . or ..: ${path}`);
    // In a page the address of the market can be relative.
    const url = new URL(base + path, globalThis.location?.href);
    for (const [name, value] of Object.entries(query)) {
        for (const item of [value].flat()) {
            if (item !== null && item !== undefined)
                url.searchParams.append(name, String(item));
        }
    }
    return url.href;
}
