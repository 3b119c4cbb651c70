import { parseArgs } from 'node:util';
import { checkTool, isFaulty, type Market, type Outcome } from './clients/check.ts';
import { type DemoMarket, startDemoMarket } from './clients/market.ts';
import { describeFaults, describeTable } from './clients/report.ts';
import { TOOLS } from './clients/tools.ts';
import { openWorkshop } from './clients/workshop.ts';

// Makes clients of both OpenAPI documents with the generators that people use, type-checks them, and runs a job
// through them on a demo market. The tools are installed into a temporary folder. Prints a table, and exits with
// 1 if a tool finds fault with a document or a client does not work. --help lists the options.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(TOOLS);

if (values.help || !names.every((name) => Object.hasOwn(TOOLS, name))) {
  console.error(`npm run clients -- [--json] [tool ...]

tool   which tools to run (default: all): ${Object.keys(TOOLS).join(', ')}
json   print the outcomes as JSON instead of a table`);
  process.exitCode = values.help ? 0 : 1;
} else {
  const outcomes = await runTools();
  console.log(values.json ? JSON.stringify(outcomes, null, 2) : describeTable(outcomes));
  if (outcomes.some(isFaulty)) process.exitCode = 1;
}

async function runTools(): Promise<Outcome[]> {
  const demo = await startDemoMarket();
  return runOn(demo).finally(demo.close);
}

async function runOn(demo: DemoMarket): Promise<Outcome[]> {
  const { aipod, shrimp } = demo.documents;
  const workshop = await openWorkshop({ 'aipod.json': aipod, 'shrimp.json': shrimp });
  const market: Market = {
    servers: { aipod: String(aipod.servers[0]?.url), shrimp: String(shrimp.servers[0]?.url) },
    schema_names: [aipod, shrimp].flatMap(({ components }) => Object.keys(components.schemas)),
    register: async () => ({ EMPLOYER_KEY: await demo.register(), WORKER_KEY: await demo.register() }),
  };
  try {
    const outcomes: Outcome[] = [];
    for (const name of names) {
      const started = performance.now();
      const tool = TOOLS[name] as (typeof TOOLS)[string];
      const outcome = await checkTool({ name, tool }, workshop, market);
      outcomes.push(outcome);
      const seconds = Math.round((performance.now() - started) / 1000);
      console.error(`${name}: ${isFaulty(outcome) ? 'FAILED' : 'passed'} (${seconds} s)`);
      if (isFaulty(outcome)) console.error(describeFaults(outcome));
    }
    return outcomes;
  } finally {
    await workshop.remove();
  }
}
