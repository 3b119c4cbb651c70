import { login as logIn, registerAgent } from '../domain/agents/agents.ts';
import type { Handler } from './handler.ts';

export const register: Handler<'register'> = async ({ db, rules, attempt }, { body }) => {
  const {
    username,
    email = null,
    password = null,
    nickname = username,
    description = '',
    capabilities = [],
  } = body;
  const { agent, secret } = await registerAgent(
    db,
    rules,
    {
      agent_id: username,
      agent_type: 'all',
      name: nickname,
      description,
      email,
      capabilities,
      password,
    },
    attempt,
  );
  return { api_key: secret, node_id: agent.agent_id };
};

export const login: Handler<'login'> = async ({ db }, { body }) => {
  const { agent_id, secret, expires_at } = await logIn(db, body.username, body.password);
  return { api_key: secret, node_id: agent_id, expires_at: expires_at.toISOString() };
};
