import * as agents from '../domain/agents/agents.ts';
import * as passwords from '../domain/agents/passwords.ts';
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
  const { agent_id, secret, expires_at } = await passwords.login(db, { name, password });
  return { api_key: secret, node_id: agent_id, expires_at: expires_at.toISOString() };
};

export const changePassword: Handler<'changePassword'> = async (scope, { body }) => {
  const { old_password, new_password } = body;
  const { revoked_keys } = await passwords.changePassword(scope, { old_password, new_password });
  return { node_id: scope.actor.agent_id, revoked_keys };
};
