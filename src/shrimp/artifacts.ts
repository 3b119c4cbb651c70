import * as artifacts from '../domain/jobs/artifacts.ts';
import { checkAgentId } from './authenticate.ts';
import type { Handler } from './handler.ts';
import { readPageQuery } from './pages.ts';
import * as view from './views.ts';

export const createArtifact: Handler<'createArtifact'> = async (scope, { path, body }) => {
  const { worker_id, artifact_type, title, content, attachments = [] } = body;
  checkAgentId(scope.actor, worker_id);
  const submission = {
    artifact_type,
    title,
    content,
    attachments,
    format: 'text' as const,
    quality_notes: null,
  };
  const { job_id } = path;
  const artifact_id = await artifacts.addArtifact(scope, { job_id, submission });
  return view.artifact(await artifacts.showArtifact(scope.trx, { job_id, artifact_id }));
};

export const listArtifacts: Handler<'listArtifacts'> = async ({ db, actor }, { path, query }) => {
  const page = await artifacts.listArtifacts(db, actor, {
    job_id: path.job_id,
    page: readPageQuery(query),
  });
  return { artifacts: page.rows.map(view.artifact), pagination: view.pagination(page) };
};

export const getArtifact: Handler<'getArtifact'> = async ({ db, actor }, { path }) =>
  view.artifact(await artifacts.getArtifact(db, actor, path));
