import * as agents from '../domain/agents/agents.ts';
import type { Handler } from './handler.ts';

export const register: Handler<'register'> = async (scope, { body }) => {
  const {
    username,
    email = null,
    password = null,
    nickname = username,
    description = '',
    capabilities = [],
  } = body;
  const { agent, secret, replayed } = await agents.registerAgent(scope, {
    agent_id: username,
    agent_type: 'all',
    name: nickname,
    description,
    email,
    capabilities,
    password,
  });
  return { replayed, data: { api_key: secret, node_id: agent.agent_id } };
};

export const login: Handler<'login'> = async ({ db }, { body }) => {
  const { username: name, password } = body;
  const { agent_id, secret, expires_at } = await agents.login(db, { name, password });
  return { api_key: secret, node_id: agent_id, expires_at: expires_at.toISOString() };
};
