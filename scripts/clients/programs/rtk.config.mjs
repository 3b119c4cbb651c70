export default {
  schemaFile: '../aipod.json',
  apiFile: './rtk_api.ts',
  apiImport: 'api',
  outputFiles: {
    './src/aipod.ts': { exportName: 'aipod' },
    './src/shrimp.ts': { schemaFile: '../shrimp.json', exportName: 'shrimp' },
  },
};
