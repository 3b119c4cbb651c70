import { createBare } from './bare.ts';

const app = createBare(process.env.DATABASE_URL as string);
process.once('SIGTERM', () => app.close());
await app.listen({ port: Number(process.env.PORT) });
