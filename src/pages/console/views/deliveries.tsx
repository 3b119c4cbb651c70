import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Artifact, Session } from '../market.ts';
import { AgentLink, Empty, Failure, Section, Time } from '../parts.tsx';
import { Address, Content, Line, Prose } from '../text.tsx';
import { words } from '../words.ts';

/** What workers handed in. */
export function Deliveries({ artifacts, session }: { artifacts: Artifact[]; session: Session }): JSX.Element {
  return (
    <Section title={words.job.deliveries}>
      {artifacts.length === 0 && <Empty text={words.job.no_deliveries} />}
      <ul class="cards">
        {artifacts.map((artifact) => (
          <li key={artifact.artifact_id} class="card">
            <Delivery artifact={artifact} session={session} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One artifact. Lists carry the begin of a long one; the reader asks for the rest. */
export function Delivery({ artifact, session }: { artifact: Artifact; session: Session }): JSX.Element {
  const [whole, setWhole] = useState<Artifact | null>(null);
  const [error, setError] = useState<unknown>();
  const { job_id, artifact_id } = artifact;
  const { content, content_truncated } = whole ?? artifact;
  const load = () => session.shrimp.artifacts.get({ job_id, artifact_id }).then(setWhole, setError);
  return (
    <>
      <div class="card-head">
        <h3>
          <Line text={artifact.title ?? artifact.artifact_type} />
        </h3>
        <span class="badge">
          <Line text={`${artifact.artifact_type} ${artifact.version}`} />
        </span>
      </div>
      <p class="meta">
        <AgentLink id={artifact.worker_id} /> <Time at={artifact.created_at} />
      </p>
      <Content text={content} />
      {content_truncated && (
        <button type="button" onClick={load}>
          {words.job.truncated}
        </button>
      )}
      {error !== undefined && <Failure error={error} />}
      {artifact.quality_notes && (
        <>
          <h4>{words.job.notes}</h4>
          <Prose text={artifact.quality_notes} />
        </>
      )}
      {artifact.attachments.length > 0 && (
        <ul>
          {artifact.attachments.map((url) => (
            <li key={url}>
              <Address url={url} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
