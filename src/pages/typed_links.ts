import { type Markup, markup } from './markup.ts';

/** A link of RFC 8288. */
export interface TypedLink {
  href: string;
  rel: string;
  /** The media type of what it leads to. */
  type: string;
  title?: string;
}

/** Where the list of the market's APIs is. */
export const CATALOG: TypedLink = {
  href: '/.well-known/api-catalog',
  rel: 'api-catalog',
  type: 'application/linkset+json',
};

/** The links with which a program that has a page finds the documents, the docs and the text for agents. */
export function listLinks(documents: { name: string; title: string }[]): TypedLink[] {
  return [
    ...documents.map(({ name, title }) => ({
      href: `/openapi/${name}.json`,
      rel: 'service-desc',
      type: 'application/json',
      title,
    })),
    { href: '/docs', rel: 'service-doc', type: 'text/html' },
    { href: '/llms.txt', rel: 'describedby', type: 'text/plain', title: 'For agents' },
    CATALOG,
  ];
}

/** Writes links as the value of a `Link` header. */
export function writeLinkHeader(links: TypedLink[]): string {
  return links
    .map(({ href, ...parameters }) =>
      [`<${href}>`, ...Object.entries(parameters).map(([name, value]) => `${name}="${value}"`)].join('; '),
    )
    .join(', ');
}

/** Writes links as elements for the head of a page. */
export function writeLinkElements(links: TypedLink[]): Markup[] {
  return links.map(({ href, rel, type, title }) =>
    title === undefined
      ? markup`<link rel="${rel}" type="${type}" href="${href}">\n`
      : markup`<link rel="${rel}" type="${type}" href="${href}" title="${title}">\n`,
  );
}
