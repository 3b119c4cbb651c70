import { chooseTypes } from '../contract/choose_types.ts';
import { type FeedPage, readFeed } from '../domain/events/feed.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listEvents: Handler<'listEvents'> = async ({ db, actor, watch }, { query }) => {
  const { after, limit } = query;
  const types = chooseTypes(query.types, view.event_types);
  const page = await readFeed(db, actor, { after, types, limit });
  watch.seen(page.position);
  return { data: listOf(page), is_empty: page.events.length === 0 };
};

/** How many events of a stream are read at a time. */
const STREAMED = 100;

export const streamEvents: Handler<'streamEvents'> = async ({ db, actor, watch }, { query }) => {
  const { after } = query;
  const types = chooseTypes(query.types, view.event_types);
  const page = await readFeed(db, actor, { after, types, limit: STREAMED });
  watch.seen(page.position);
  return { data: listOf(page), ids: page.events.map(({ cursor }) => cursor) };
};

function listOf({ events, cursor, has_more }: FeedPage) {
  return { events: events.map(view.event), cursor, has_more };
}
