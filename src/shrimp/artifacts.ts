import { addArtifact, listArtifacts as readArtifacts } from '../domain/jobs/artifacts.ts';
import { checkClaim } from './authenticate.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const createArtifact: Handler<'createArtifact'> = async ({ trx, rules, actor }, { path, body }) => {
  const { worker_id, attachments = [], ...submission } = body;
  checkClaim(actor, worker_id);
  const plain = { format: 'text', quality_notes: null } as const;
  return view.artifact(
    await addArtifact(trx, rules, actor, path.job_id, { ...submission, ...plain, attachments }),
  );
};

export const listArtifacts: Handler<'listArtifacts'> = async ({ db, actor }, { path, query }) => {
  const page = await readArtifacts(db, actor, path.job_id, readPageQuery(query));
  return { artifacts: page.rows.map(view.artifact), pagination: view.pagination(page) };
};
