import { runJobWithTools } from './mcp';

await runJobWithTools({
  start: (dialect, key) => ({
    command: [String(process.env.TSX), `src/${dialect}/src/index.ts`],
    env: { BEARER_TOKEN_APIKEY: key },
  }),
  nameTool: (operation_id) => operation_id,
  placeBody: (requestBody) => ({ requestBody }),
});
