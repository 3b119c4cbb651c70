import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** The language that the market chose for the page, as for its other pages. */
export const language: 'zh' | 'en' = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

/** The texts of the console. */
export const words = language === 'zh' ? zh : en;
