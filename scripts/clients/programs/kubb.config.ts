import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';

export default ['aipod', 'shrimp'].map((dialect) =>
  defineConfig({
    name: dialect,
    input: { path: `../${dialect}.json` },
    output: { path: `src/${dialect}`, format: false },
    plugins: [
      pluginOas(),
      pluginTs(),
      pluginZod(),
      // Its own client sends no Content-Type, so the program has one.
      pluginClient({ client: 'fetch' }),
    ],
  }),
);
