import { basePath } from './operation_table.ts';
import type { Document } from './operations.ts';
import type { Argument, Method } from './sdk_python_methods.ts';
import { importUsed, indentLines, writeDocstring } from './sdk_python_text.ts';

/** One of the two kinds of clients, and how its classes are named. */
export interface Kind {
  async: boolean;
  prefix: '' | 'Async';
}

/** Writes the module of a dialect's client: its pages, its resources with their methods, and the class `client`. */
export function writeResources(document: Document, methods: Method[], client: string, kind: Kind): string {
  const { prefix } = kind;
  const groups = [...new Set(methods.map(({ group }) => group))];
  const body = [
    ...writePages(methods, kind),
    ...groups.map((group) => {
      const members = methods.filter((method) => method.group === group);
      return `${writeResource(group, members, kind)}\n\n${writeWhole(group, members, kind)}`;
    }),
    `class ${prefix}${client}(${prefix}Client):
${writeDocstring(`A client of ${document.info?.title}${kind.async ? ' for asyncio' : ''}.`, '    ')}
    _path = ${JSON.stringify(basePath(document))}
${groups.map((group) => writeProperty(document, group, kind)).join('')}`,
  ].join('\n\n');
  return `"""The ${kind.async ? 'async client' : 'client'} of ${document.info?.title}."""

from __future__ import annotations

from functools import cached_property
${importUsed('typing', ['Any', 'AsyncIterator', 'Callable', 'Iterator', 'Literal', 'Mapping', 'Sequence'], body)}
from .._clients import ${prefix}Client
from .._connection import ${prefix}Connection
${importUsed('.._events', ['AsyncReadCursor', 'ReadCursor', 'WriteCursor', 'follow', 'follow_async'], body)}\
${importUsed('.._models', ['OMIT', 'Omit', 'segment'], body)}\
${importUsed('.._pages', ['AsyncPage', 'Listing', 'Page'], body)}\
from .._resources import ${prefix}Resource, ${wrapper(kind)}
${importUsed('..errors', ['ApiError'], body)}\
from . import types


${body}`;
}

/** The names that the module has for users: the client and the pages of lists. */
export function listClasses(methods: Method[], client: string, kind: Kind): string[] {
  const pages = methods.filter(({ rows }) => rows).map((method) => pageName(method, kind));
  return [...new Set([kind.prefix + client, ...pages])].sort();
}

/** The class for a page of a list: `JobPage` for JobList. */
export function pageName(method: Method, { prefix }: Kind): string {
  return `${prefix}${method.result.replace('types.', '').replace(/List$/, '')}Page`;
}

function writePages(methods: Method[], kind: Kind): string[] {
  const pages = methods.flatMap((method) => {
    if (!method.rows) return [];
    const { field, type } = method.rows;
    const name = pageName(method, kind);
    return `class ${name}(${method.result}, ${kind.prefix}Page[${type}]):
    """A page of a list, with the rows in \`${field}\`."""

    _rows = ${JSON.stringify(field)}
`;
  });
  return [...new Set(pages)];
}

function writeResource(group: string, methods: Method[], kind: Kind): string {
  const name = resourceName(group, kind);
  return `class ${name}(${kind.prefix}Resource):
    """The operations of \`market.${group}\`."""

    @cached_property
    def with_response(self) -> ${name}WithResponse:
        """The same methods, which return a \`Response\`: the data with the headers."""
        return ${name}WithResponse(self._connection)
${methods.some(({ feed }) => feed) ? `\n${writeFollow(kind)}` : ''}\
${methods.map((method) => `\n${writeMethod(method, kind)}`).join('')}`;
}

/** The method that makes `market.events()` of the resource with the operation listEvents. */
function writeFollow({ async: is_async, prefix }: Kind): string {
  const text = `Yields what happens to you, oldest first, without an end: it waits for the next event, and goes on after
restarts and outages. It raises the errors that cannot pass, such as that of a revoked key.

A cursor is written when the event after its page is asked for. What was not finished before a crash comes again, with
the same \`id\`.

Args:
    read_cursor: Returns the cursor that was written last; None before the first time.
    write_cursor: Keeps a cursor, so that the next run goes on there.
    after: The cursor to begin at if \`read_cursor\` has none. Default: your oldest event.
    types: Only events of these types.
    on_gap: Is told that events were lost to you, because the cursor is older than what the market keeps.
`;
  return indentLines(
    `def __call__(
    self,
    *,
    read_cursor: ${prefix}ReadCursor | None = None,
    write_cursor: WriteCursor | None = None,
    after: str | None = None,
    types: Sequence[types.EventType] | None = None,
    on_gap: Callable[[ApiError], object] | None = None,
) -> ${prefix}Iterator[types.Event]:
${writeDocstring(text, '    ')}    return follow${is_async ? '_async' : ''}(
        self.list,
        read_cursor=read_cursor,
        write_cursor=write_cursor,
        after=after,
        types=types,
        on_gap=on_gap,
    )
`,
    '    ',
  );
}

function writeWhole(group: string, methods: Method[], kind: Kind): string {
  const { prefix } = kind;
  const name = resourceName(group, kind);
  return `class ${name}WithResponse:
    """The methods of \`${name}\`, which here return a \`Response\`."""

    def __init__(self, connection: ${prefix}Connection) -> None:
        whole = ${name}(connection, whole=True)
${methods.map((method) => `        self.${method.name} = ${wrapper(kind)}(whole.${method.name})\n`).join('')}`;
}

function writeProperty(document: Document, group: string, kind: Kind): string {
  const name = resourceName(group, kind);
  return `
    @cached_property
    def ${group}(self) -> ${name}:
${writeDocstring(describeTag(document, group), '        ')}        return ${name}(self._connection)
`;
}

function writeMethod(method: Method, kind: Kind): string {
  const { ids, fields = [], filters, rows, http } = method;
  const parameters = [
    'self',
    ...ids.map(({ name, type }) => `${name}: ${type}`),
    '*',
    ...fields.map(({ name, type, required }) => `${name}: ${type}${required ? '' : ' | Omit = OMIT'}`),
    ...filters.map(({ name, type, required }) => `${name}: ${type}${required ? '' : ' | None = None'}`),
    ...(method.if_version ? ['if_version: int | None = None'] : []),
    ...(http === 'GET' ? [] : ['idempotency_key: str | None = None']),
    'timeout: float | None = None',
    'retries: int | None = None',
    'headers: Mapping[str, str] | None = None',
  ];
  const page = pageName(method, kind);
  const listed = kind.async ? `Listing[${page}, ${rows?.type}]` : page;
  const start = kind.async && !rows ? 'async def' : 'def';
  const body = `${start} ${method.name}(
${parameters.map((parameter) => `    ${parameter},\n`).join('')}) -> ${rows ? listed : method.result}:
${writeDocstring(describeMethod(method), '    ')}    return ${rows ? writeList(method, page) : writeCall(method, kind)}
`;
  return indentLines(body, '    ');
}

function writeList(method: Method, page: string): string {
  return write('self._list', [page, writePath(method), ...listOptions(method)]);
}

function writeCall(method: Method, kind: Kind): string {
  const call = kind.async ? 'await self._call' : 'self._call';
  return write(call, [method.result, JSON.stringify(method.http), writePath(method), ...listOptions(method)]);
}

function write(call: string, lines: string[]): string {
  return `${call}(\n${indentLines(lines.map((line) => `${line},\n`).join(''), '        ')}    )`;
}

function listOptions({ fields, filters, public: is_public, if_version, http, rows }: Method): string[] {
  const options = ['timeout', 'retries', 'headers'];
  if (http !== 'GET') options.unshift('idempotency_key');
  if (if_version) options.unshift('if_version');
  return [
    ...(fields ? [`body=${writeObject(fields)}`] : []),
    ...(filters.length > 0 || rows ? [`query=${writeObject(filters)}`] : []),
    ...(is_public ? ['public=True'] : []),
    ...options.map((option) => `${option}=${option}`),
  ];
}

function writePath({ path, ids }: Method): string {
  const names = new Map(ids.map(({ wire, name }) => [wire, name]));
  const filled = path.replace(/\{(\w+)\}/g, (_, wire) => `{segment(${names.get(wire)})}`);
  return `${ids.length > 0 ? 'f' : ''}${JSON.stringify(filled)}`;
}

function writeObject(fields: Argument[]): string {
  if (fields.length === 0) return '{}';
  return `{\n${fields.map(({ wire, name }) => `    ${JSON.stringify(wire)}: ${name},\n`).join('')}}`;
}

/** The text of a docstring: what the document says about the operation and its arguments. */
function describeMethod({ summary, description, ids, fields = [], filters, if_version }: Method): string {
  const version = 'Refuse with 412 if the record does not have this `version` any more.';
  const described = [...ids, ...fields, ...filters].filter((argument) => argument.description);
  const lines = [
    ...described.map((argument) => [argument.name, argument.description] as const),
    ...(if_version ? [['if_version', version] as const] : []),
  ].map(([name, text]) => `    ${name}: ${text.trim().replaceAll('\n', '\n        ')}\n`);
  return [summary, description.trim(), lines.length > 0 ? `Args:\n${lines.join('')}` : '']
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeTag(document: Document, group: string): string {
  const { tags = [] } = document as { tags?: { name: string; description?: string }[] };
  return tags.find(({ name }) => name === group)?.description ?? '';
}

function wrapper(kind: Kind): string {
  return kind.async ? 'with_async_response' : 'with_response';
}

function resourceName(group: string, { prefix }: Kind): string {
  return `${prefix}${group.replace(/^./, (first) => first.toUpperCase())}Resource`;
}
