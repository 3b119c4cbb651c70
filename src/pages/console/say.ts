import { createStore } from './store.ts';

/** What is said to the reader now, also by a screen reader. */
export const said = createStore<{ text: string; count: number }>({ text: '', count: 0 });

const SHOWN_MS = 6000;
let timer: ReturnType<typeof setTimeout>;

/** Shows a text for a few seconds. */
export function say(text: string): void {
  clearTimeout(timer);
  said.set({ text, count: said.get().count + 1 });
  timer = setTimeout(() => said.set({ text: '', count: said.get().count }), SHOWN_MS);
}
