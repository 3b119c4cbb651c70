const client = (dialect) => ({
  input: `../${dialect}.json`,
  output: {
    target: `src/${dialect}/client.ts`,
    schemas: `src/${dialect}/model`,
    client: 'fetch',
    baseUrl: { getBaseUrlFromSpecification: true },
  },
});
const zod = (dialect) => ({
  input: `../${dialect}.json`,
  output: { target: `src/${dialect}/zod.ts`, client: 'zod' },
});

export default {
  aipod: client('aipod'),
  aipod_zod: zod('aipod'),
  shrimp: client('shrimp'),
  shrimp_zod: zod('shrimp'),
};
