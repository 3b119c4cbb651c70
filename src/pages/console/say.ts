import { createStore } from './store.ts';

/** What is said to the reader now, also by a screen reader, oldest first. */
export const said = createStore<{ id: number; text: string }[]>([]);

const SHOWN_MS = 6000;
const MOST = 3;
let last_id = 0;

/** Shows a text for a few seconds. */
export function say(text: string): void {
  last_id += 1;
  const id = last_id;
  said.set([...said.get(), { id, text }].slice(-MOST));
  setTimeout(() => said.set(said.get().filter((one) => one.id !== id)), SHOWN_MS);
}
