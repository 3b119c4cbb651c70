import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { projectFile } from '../src/root.ts';
import { makeFolder } from './support/folders.ts';
import { openDemo, run } from './support/sdk.ts';

// The workflows of openapi/workflows.arazzo.yaml, run on a demo market by `redocly respect`.

interface Report {
  files: Record<string, { executedWorkflows: Executed[] }>;
}
interface Executed {
  workflowId: string;
  executedSteps: { stepId: string; checks: { name: string; passed: boolean; message: string }[] }[];
}

const file = 'openapi/workflows.arazzo.yaml';
const redocly = join(createRequire(import.meta.url).resolve('@redocly/cli/package.json'), '../bin/cli.js');

t.test('every step of every workflow meets its criteria', async (t) => {
  const { url } = await openDemo(t);
  const report_file = join(await makeFolder(t), 'report.json');
  const servers = ['--server', `aipod=${url}/v1`, '--server', `shrimp=${url}/api/v1`];
  // It exits with 1 if a step fails; the report says which.
  await run(
    process.execPath,
    [redocly, 'respect', file, ...servers, '--json-output', report_file],
    projectFile(),
    {
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    },
  ).catch((error) => t.fail(error.stdout));

  const { files }: Report = JSON.parse(await readFile(report_file, 'utf8'));
  const [executed] = Object.values(files);
  assert(executed, 'the report is about one file');
  const written = parse(await readFile(projectFile(file), 'utf8'));
  t.same(
    executed.executedWorkflows.map(({ workflowId, executedSteps }) => [
      workflowId,
      executedSteps.map(({ stepId }) => stepId),
    ]),
    written.workflows.map(({ workflowId, steps }: { workflowId: string; steps: { stepId: string }[] }) => [
      workflowId,
      steps.map(({ stepId }) => stepId),
    ]),
    'all steps ran',
  );
  for (const { workflowId, executedSteps } of executed.executedWorkflows) {
    for (const { stepId, checks } of executedSteps) {
      const failed = checks.filter(({ passed }) => !passed);
      t.same(failed, [], `${workflowId}, ${stepId}: ${checks.length} checks`);
    }
  }
});
