import * as memories from '../domain/memories.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listMemories: Handler<'listMemories'> = async ({ db, actor }, { query }) => {
  const { participant, tag, q, page, page_size, cursor } = query;
  const found = await memories.listMemories(db, actor, {
    filter: { participant, tag, q },
    page: { page, page_size, cursor },
  });
  return {
    memories: found.rows.map(view.memory),
    ...view.page(found),
    search_incomplete: found.search_incomplete,
  };
};

export const createMemory: Handler<'createMemory'> = async ({ trx, actor }, { body }) => {
  const { content, participants = [], tags = [], visibility } = body;
  return view.memory(await memories.writeMemory(trx, actor, { content, participants, tags, visibility }));
};

export const deleteMemory: Handler<'deleteMemory'> = async ({ trx, actor }, { path: { memory_id } }) => {
  const deleted_at = await memories.deleteMemory(trx, actor, memory_id);
  return { memory_id, deleted_at: deleted_at.toISOString() };
};

export const leaveMemory: Handler<'leaveMemory'> = async ({ trx, actor }, { path: { memory_id } }) => {
  const left_at = await memories.leaveMemory(trx, actor, memory_id);
  return { memory_id, left_at: left_at.toISOString() };
};
