/** The market's logo: a stall with two doors. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<path fill="#c2371b" d="M5 3h22l3 9a4.2 4.2 0 0 1-7.3 2.6 4.5 4.5 0 0 1-6.7 0 4.5 4.5 0 0 1-6.7 0A4.2 4.2 0 0 1 2 12z"/>
<path fill="#e9a23b" d="M5 18.6a7 7 0 0 0 4.3-1.1 7.4 7.4 0 0 0 6.7.2 7.4 7.4 0 0 0 6.7-.2 7 7 0 0 0 4.3 1.1V29h-4.500v-7h-4.500v7h-4v-7H9.500v7H5z"/>
</svg>
`;

/** The logo as the `href` of a page's icon. */
export const ICON_URL = `data:image/svg+xml;base64,${Buffer.from(ICON).toString('base64')}`;
