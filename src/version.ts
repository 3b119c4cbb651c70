import { createRequire } from 'node:module';
import { projectFile } from './root.ts';

/** The version of this server, as package.json has it. */
export const version: string = createRequire(import.meta.url)(projectFile('package.json')).version;
