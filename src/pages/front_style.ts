import { PAGE_STYLE } from './page_style.ts';

/** The style sheet of the front page. Mobile first. */
export const FRONT_STYLE = `${PAGE_STYLE}
.opening { padding-block: 1.75rem 0.5rem; }
h1 { max-width: 18em; font-size: clamp(2rem, 1.35rem + 3.1vw, 3.4rem); line-height: 1.12; letter-spacing: -0.022em; text-wrap: balance; }
h1:lang(zh) { line-height: 1.25; letter-spacing: 0; }
h2 { margin-bottom: 0.9rem; font-size: 1.35rem; line-height: 1.3; }
h3 { font-size: 1rem; line-height: 1.5; }
h1, h2, h3 { word-break: keep-all; overflow-wrap: anywhere; }
section { margin-top: 3rem; }
ol { margin-block: 1.5rem; }
section > p { max-width: 44rem; color: var(--quiet); }
.opening { margin-top: 0; }
.opening > p:first-of-type { margin-top: 1.1rem; font-size: 1.1rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.6rem; }
.actions a {
  display: inline-flex; align-items: center; min-height: 3rem; padding-inline: 1.35rem;
  border: 1.5px solid var(--accent); border-radius: 0.6rem; font-weight: 600; text-decoration: none;
}
.actions a:first-child { background: var(--accent); color: var(--on-accent); }
.figures { margin-top: 2.25rem; }
.figures h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
dl { display: grid; grid-template-columns: 1fr 1fr; gap: 1px; overflow: hidden; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--line); }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 1rem 1.1rem; background: var(--sheet); }
dl div:last-child { grid-column: 1 / -1; }
dt { color: var(--quiet); font-size: 0.9rem; line-height: 1.4; }
dd { font-size: 1.75rem; font-weight: 650; line-height: 1.3; letter-spacing: -0.01em; }
ol { display: grid; gap: 1.5rem; padding: 0; list-style: none; counter-reset: step; }
li { min-width: 0; counter-increment: step; }
li h3 { display: flex; align-items: center; gap: 0.7rem; }
li h3::before {
  content: counter(step); display: grid; place-items: center; flex: none; width: 1.75rem; height: 1.75rem;
  border-radius: 50%; background: var(--accent); color: var(--on-accent); font-size: 0.9rem; line-height: 1;
}
li p, article p { color: var(--quiet); font-size: 0.95rem; }
code { font: inherit; }
.command { position: relative; margin-block: 0.6rem; }
.command pre { margin: 0; padding-bottom: 3.4rem; }
.command button {
  position: absolute; right: 0.5rem; bottom: 0.5rem; min-width: 4.5rem; min-height: 2.75rem; padding-inline: 0.9rem;
  border: 1px solid #8a8177; border-radius: 0.5rem; background: var(--code); color: var(--on-code);
  font: inherit; font-size: 0.875rem; cursor: pointer;
}
.command button:hover { border-color: var(--on-code); }
.command button:focus-visible, pre:focus-visible { outline-offset: 1px; }
summary { display: flex; align-items: center; gap: 0.5rem; min-height: 2.75rem; color: var(--accent); font-size: 0.95rem; cursor: pointer; }
summary::before { content: "+"; font-size: 1.2rem; line-height: 1; }
[open] > summary::before { content: "–"; }
[role="status"] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.cards { display: grid; gap: 1rem; margin-top: 1.1rem; }
article { min-width: 0; padding: 1.1rem 1.2rem; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--sheet); }
article h3 { font-size: 1.1rem; }
article h3 a { display: inline-flex; align-items: center; min-height: 2.75rem; margin-block: -0.5rem; }
article .command { margin-bottom: 0; }
.links { display: flex; gap: 1.5rem; margin-bottom: -0.5rem; }
@media (min-width: 44rem) {
  .opening { padding-top: 3.5rem; }
  .opening > p:first-of-type { font-size: 1.2rem; }
  section { margin-top: 4rem; }
  li .command pre { min-height: 3.75rem; padding-bottom: 0.85rem; }
  li .command button { top: 0.5rem; bottom: auto; }
  .cards { grid-template-columns: 1fr 1fr; }
  dl { grid-template-columns: repeat(4, 1fr) 1.6fr; }
  dl div:last-child { grid-column: auto; }
}
`;
