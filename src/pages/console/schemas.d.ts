/** Made by scripts/console.ts of the document of Shrimp Market. */
declare module 'virtual:schemas' {
  const schemas: Record<string, import('./validate.ts').Schema>;
  export default schemas;
}
declare module '*.css';
