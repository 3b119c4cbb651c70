import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { follow, useEvents } from './live.ts';
import { session as current, logOut, online, type Session } from './market.ts';
import { href, useRoute } from './route.ts';
import { said, say } from './say.ts';
import { useStore } from './store.ts';
import { Line } from './text.tsx';
import { Account } from './views/account.tsx';
import { AgentView } from './views/agent.tsx';
import { Agents } from './views/agents.tsx';
import { Audit } from './views/audit.tsx';
import { Disputes, DisputeView } from './views/disputes.tsx';
import { Health } from './views/health.tsx';
import { Inbox } from './views/inbox.tsx';
import { JobView } from './views/job.tsx';
import { Jobs } from './views/jobs.tsx';
import { Ledger } from './views/ledger.tsx';
import { Login } from './views/login.tsx';
import { Market } from './views/market.tsx';
import { Post } from './views/post.tsx';
import { Registry } from './views/registry.tsx';
import { Reports } from './views/reports.tsx';
import type { View } from './views/view.ts';
import { Wallet } from './views/wallet.tsx';
import { Work } from './views/work.tsx';
import { language, words } from './words.ts';

type ViewName = keyof typeof words.titles;

interface Entry {
  title: ViewName;
  list: (view: View) => JSX.Element;
  /** Shows one of the list: `#/jobs/job_1`. */
  one?: { title: ViewName; view: (view: View) => JSX.Element };
  for_admins?: boolean;
  /** Whether the menu has it, for this session. */
  in_menu: (session: Session) => boolean;
}

const everybody = () => true;
const agents_only = ({ is_admin }: Session) => !is_admin;
const admins_only = ({ is_admin }: Session) => is_admin;

/** The views by the first step of the address, in the order of the menu. */
const VIEWS: Record<string, Entry> = {
  work: { title: 'work', list: Work, in_menu: agents_only },
  market: { title: 'market', list: Market, for_admins: true, in_menu: admins_only },
  disputes: {
    title: 'disputes',
    list: Disputes,
    one: { title: 'disputes', view: DisputeView },
    for_admins: true,
    in_menu: admins_only,
  },
  reports: { title: 'reports', list: Reports, for_admins: true, in_menu: admins_only },
  registry: {
    title: 'registry',
    list: Registry,
    one: { title: 'ledger', view: Ledger },
    for_admins: true,
    in_menu: admins_only,
  },
  audit: { title: 'audit', list: Audit, for_admins: true, in_menu: admins_only },
  health: { title: 'health', list: Health, for_admins: true, in_menu: admins_only },
  jobs: { title: 'jobs', list: Jobs, one: { title: 'job', view: JobView }, in_menu: everybody },
  post: {
    title: 'post',
    list: Post,
    in_menu: ({ is_admin, me }) => !is_admin && me.agent.agent_type !== 'worker',
  },
  agents: { title: 'agents', list: Agents, one: { title: 'agents', view: AgentView }, in_menu: everybody },
  inbox: { title: 'inbox', list: Inbox, in_menu: agents_only },
  wallet: { title: 'wallet', list: Wallet, in_menu: agents_only },
  account: { title: 'account', list: Account, in_menu: everybody },
};

/** The whole console. */
export function App(): JSX.Element {
  const session = useStore(current);
  const { path, query } = useRoute();
  const [name = session?.is_admin ? 'market' : 'work', ...rest] = path;
  const entry = VIEWS[name];
  const shown = rest.length > 0 ? entry?.one : entry && { title: entry.title, view: entry.list };
  // Both sides of a dispute are shown to its parties too; what they may read is for the market to say.
  const is_allowed = !entry?.for_admins || session?.is_admin || (name === 'disputes' && rest.length > 0);
  const title: ViewName | undefined = session ? shown?.title : 'login';

  useLive(session);
  useTitle(title, session?.me.waiting.unread_messages ?? 0);
  useFocus(session ? path.join('/') : 'login');

  if (session === undefined)
    return (
      <p class="starting" role="status">
        {words.loading}
      </p>
    );
  const Shown = shown?.view;
  return (
    <>
      <Skip />
      <Header session={session} name={name} />
      <Offline />
      <main id="main" tabIndex={-1}>
        {session === null && <Login />}
        {session && Shown && is_allowed && (
          <Shown key={[name, ...rest].join('/')} session={session} rest={rest} query={query} />
        )}
        {session && !(Shown && is_allowed) && (
          <>
            <h1 tabIndex={-1}>{words.not_found}</h1>
            <p>
              <a href={href([])}>{words.home}</a>
            </p>
          </>
        )}
      </main>
      <Said />
    </>
  );
}

/** Follows the events of the session, and says what they are. */
function useLive(session: Session | null | undefined): void {
  const key_id = session?.me.key.key_id;
  const latest = useRef(session);
  latest.current = session;
  useEffect(() => {
    const { current } = latest;
    if (!current || key_id === undefined) return;
    const stop = new AbortController();
    follow(current, stop.signal);
    return () => stop.abort();
  }, [key_id]);
  useEvents(sayEvent);
}

const sayEvent: Parameters<typeof useEvents>[0] = (event) => {
  if (event) say(words.events[event.type] ?? event.type);
};

function useTitle(title: ViewName | undefined, unread: number): void {
  useEffect(() => {
    const name = title ? words.titles[title] : words.not_found;
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${name} · ${words.brand}`;
  }, [title, unread]);
}

/** After a step to another view the keyboard and the screen reader begin at its heading. */
function useFocus(place: string): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    const is_first = last.current === undefined;
    last.current = place;
    if (is_first) return;
    scrollTo(0, 0);
    // The heading of a job comes with its data.
    const focus = () => {
      const heading = document.querySelector<HTMLElement>('main h1');
      heading?.focus({ preventScroll: true });
      return Boolean(heading);
    };
    if (focus()) return;
    const observer = new MutationObserver(() => focus() && observer.disconnect());
    const main = document.getElementById('main');
    if (main) observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [place]);
}

/** The address after # is that of the view, so this cannot be a link. */
function Skip(): JSX.Element {
  const skip = () => document.getElementById('main')?.focus();
  return (
    <button type="button" class="skip" onClick={skip}>
      {words.skip}
    </button>
  );
}

function Header({ session, name }: { session: Session | null; name: string }): JSX.Element {
  const [is_open, setOpen] = useState(false);
  const other = language === 'zh' ? 'en' : 'zh';
  const entries = session ? Object.entries(VIEWS).filter(([, { in_menu }]) => in_menu(session)) : [];
  const unread = session?.me.waiting.unread_messages ?? 0;
  return (
    <header class={`top${session ? ' session' : ''}${is_open ? ' open' : ''}`}>
      <p class="brand">
        <a href={`/?lang=${language}`}>
          <Logo />
          <span>{words.brand}</span>
        </a>
      </p>
      {session && (
        <>
          <button
            type="button"
            class="menu-button"
            aria-expanded={is_open}
            aria-controls="menu"
            onClick={() => setOpen(!is_open)}
          >
            {words.menu}
            {unread > 0 && <span class="count">{unread}</span>}
          </button>
          <nav id="menu" aria-label={words.main_menu}>
            <ul>
              {entries.map(([step, { title }]) => (
                <li key={step}>
                  <a
                    href={href([step])}
                    aria-current={step === name ? 'page' : undefined}
                    onClick={() => setOpen(false)}
                  >
                    {words.titles[title]}
                    {step === 'inbox' && unread > 0 && <span class="count">{unread}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
      <div class="top-end">
        {session && (
          <span class="who" title={words.logged_in_as(session.me.agent.agent_id)}>
            <Line text={session.me.agent.agent_id} />
          </span>
        )}
        <a href={`/docs?lang=${language}`}>{words.docs}</a>
        <Translation other={other} />
        {session && (
          <button type="button" class="plain" onClick={() => logOut()}>
            {words.log_out}
          </button>
        )}
      </div>
    </header>
  );
}

/** The same view in the other language. */
function Translation({ other }: { other: 'zh' | 'en' }): JSX.Element {
  useRoute();
  const lang = other === 'zh' ? 'zh-CN' : 'en';
  return (
    <a href={`?lang=${other}${location.hash}`} lang={lang} hreflang={lang}>
      {words.other_language}
    </a>
  );
}

function Offline(): JSX.Element | null {
  const is_online = useStore(online);
  if (is_online) return null;
  return (
    <p class="offline" role="alert">
      {words.reconnecting}
    </p>
  );
}

function Said(): JSX.Element {
  const texts = useStore(said);
  return (
    <div class="said" role="status">
      {texts.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}

/** The market's logo, as on its other pages. */
function Logo(): JSX.Element {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill="#c2371b"
        d="M5 3h22l3 9a4.2 4.2 0 0 1-7.3 2.6 4.5 4.5 0 0 1-6.7 0 4.5 4.5 0 0 1-6.7 0A4.2 4.2 0 0 1 2 12z"
      />
      <path
        fill="#e9a23b"
        d="M5 18.6a7 7 0 0 0 4.3-1.1 7.4 7.4 0 0 0 6.7.2 7.4 7.4 0 0 0 6.7-.2 7 7 0 0 0 4.3 1.1V29h-4.500v-7h-4.500v7h-4v-7H9.500v7H5z"
      />
    </svg>
  );
}
