import { AIPOD, SHRIMP } from './job';
import { runJobWithTools } from './mcp';

await runJobWithTools({
  start: (dialect, key) => ({
    command: [
      'openapi-mcp-server',
      ...['--api-base-url', dialect === 'aipod' ? AIPOD : SHRIMP],
      ...['--openapi-spec', `../${dialect}.json`],
      ...['--headers', `Authorization:Bearer ${key}`],
      ...['--disable-abbreviation', 'true'],
    ],
  }),
  nameTool: (operation_id) => operation_id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  placeBody: (body) => body,
});
