/** A program that makes something out of an OpenAPI document, as its users call it. */
export interface Tool {
  /** The exact versions that are installed. The first is the tool, the others are what its output imports. */
  packages: Record<string, string>;
  /**
   * What makes the clients. `{dialect}` is replaced by aipod and by shrimp, `{server}` by the address of that
   * dialect; a command without them runs once for both. ` > file` writes what the command prints to a file.
   * A tool without commands reads a document when it runs.
   */
  commands: string[];
  /** The program in `programs/` that uses the clients against a market. */
  program?: string;
  /** The configuration in `programs/` that the commands need. */
  files?: string[];
  /** A warning that the tool prints for every document. */
  noise?: RegExp;
}

const TYPESCRIPT = { typescript: '5.9.3' };
const ZOD = { zod: '4.6.7' };

export const TOOLS: Record<string, Tool> = {
  'hey-api': {
    packages: { '@hey-api/openapi-ts': '0.99.0', ...TYPESCRIPT, ...ZOD },
    commands: [
      'openapi-ts -i ../{dialect}.json -o src/{dialect} -c @hey-api/client-fetch -p @hey-api/typescript @hey-api/sdk zod --no-log-file',
    ],
    program: 'hey-api.ts',
  },
  orval: {
    packages: { orval: '8.38.0', ...TYPESCRIPT, ...ZOD },
    commands: ['orval'],
    program: 'orval.ts',
    files: ['orval.config.mjs'],
  },
  'openapi-fetch': {
    packages: { 'openapi-typescript': '7.13.0', 'openapi-fetch': '0.17.0', ...TYPESCRIPT },
    commands: ['openapi-typescript ../{dialect}.json -o src/{dialect}.ts --default-non-nullable=false'],
    program: 'openapi-fetch.ts',
  },
  'swagger-typescript-api': {
    packages: { 'swagger-typescript-api': '13.13.0' },
    commands: ['swagger-typescript-api generate -p ../{dialect}.json -o src -n {dialect}.ts'],
    program: 'swagger-typescript-api.ts',
  },
  kubb: {
    packages: {
      '@kubb/cli': '4.39.3',
      '@kubb/core': '4.39.3',
      '@kubb/plugin-oas': '4.39.3',
      '@kubb/plugin-ts': '4.39.3',
      '@kubb/plugin-zod': '4.39.3',
      '@kubb/plugin-client': '4.39.3',
      ...ZOD,
    },
    commands: ['kubb generate'],
    program: 'kubb.ts',
    files: ['kubb.config.ts'],
  },
  'openapi-zod-client': {
    packages: { 'openapi-zod-client': '1.18.3', '@zodios/core': '10.9.6', axios: '1.21.1', zod: '3.25.76' },
    commands: ['openapi-zod-client ../{dialect}.json -o src/{dialect}.ts --export-schemas'],
    program: 'openapi-zod-client.ts',
    noise: /createTypeAliasDeclaration/,
  },
  'typed-openapi': {
    packages: { 'typed-openapi': '2.2.7' },
    commands: ['typed-openapi ../{dialect}.json -o src/{dialect}.ts'],
    program: 'typed-openapi.ts',
  },
  'openapi-typescript-codegen': {
    packages: { 'openapi-typescript-codegen': '0.31.0' },
    commands: ['openapi -i ../{dialect}.json -o src/{dialect}'],
    program: 'openapi-typescript-codegen.ts',
  },
  oazapfts: {
    packages: { oazapfts: '7.5.0', '@oazapfts/runtime': '1.2.0' },
    commands: [
      'oazapfts ../{dialect}.json src/{dialect}.ts',
      'oazapfts --useEnumType ../{dialect}.json src/{dialect}_enums.ts',
    ],
    program: 'oazapfts.ts',
  },
  'rtk-query': {
    packages: { '@rtk-query/codegen-openapi': '2.2.0', '@reduxjs/toolkit': '2.15.0' },
    commands: ['rtk-query-codegen-openapi rtk.config.mjs'],
    files: ['rtk.config.mjs', 'rtk_api.ts'],
  },
  'ng-openapi-gen': {
    packages: {
      'ng-openapi-gen': '1.1.0',
      '@angular/core': '20.3.35',
      '@angular/common': '20.3.35',
      rxjs: '7.8.2',
    },
    commands: ['ng-openapi-gen --input ../{dialect}.json --output src/{dialect}'],
  },
  'openapi-client-axios': {
    packages: { 'openapi-client-axios': '7.9.1', axios: '1.21.1', 'openapi-client-axios-typegen': '7.8.0' },
    commands: ['typegen ../{dialect}.json > src/{dialect}.d.ts'],
    program: 'openapi-client-axios.ts',
  },
  'openapi-mcp-generator': {
    packages: {
      'openapi-mcp-generator': '4.0.1',
      '@modelcontextprotocol/sdk': '1.32.2',
      axios: '1.21.1',
      dotenv: '16.6.1',
      'json-schema-to-zod': '2.8.1',
      zod: '3.25.76',
    },
    commands: ['openapi-mcp-generator -i ../{dialect}.json -o src/{dialect} --base-url {server} --force'],
    program: 'openapi-mcp-generator.ts',
  },
  'openapi-mcp-server': {
    packages: { '@ivotoby/openapi-mcp-server': '1.16.1', '@modelcontextprotocol/sdk': '1.32.2' },
    commands: [],
    program: 'openapi-mcp-server.ts',
  },
  postman: {
    packages: { 'openapi-to-postmanv2': '6.3.3', newman: '6.2.2' },
    commands: [],
    program: 'postman.ts',
  },
};
