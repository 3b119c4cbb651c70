import {
  listMemories as readMemories,
  deleteMemory as removeMemory,
  writeMemory,
} from '../domain/memories.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listMemories: Handler<'listMemories'> = async ({ db, actor }, { query }) => {
  const page = await readMemories(db, actor, query, query);
  return { memories: page.rows.map(view.memory), ...view.page(page) };
};

export const createMemory: Handler<'createMemory'> = async ({ trx, actor }, { body }) => {
  const { content, participants = [], tags = [], visibility } = body;
  return view.memory(await writeMemory(trx, actor, { content, participants, tags, visibility }));
};

export const deleteMemory: Handler<'deleteMemory'> = async ({ trx, actor }, { path }) => {
  const deleted_at = await removeMemory(trx, actor, path.memory_id);
  return { memory_id: path.memory_id, deleted_at: deleted_at.toISOString() };
};
