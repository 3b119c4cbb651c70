import { createRequire } from 'node:module';
import { projectFile } from './root.ts';

/** The version of this server, from package.json. */
export const version: string = createRequire(import.meta.url)(projectFile('package.json')).version;
