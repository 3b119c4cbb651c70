import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';

/** The API that the generated endpoints are added to. */
export const api = createApi({ baseQuery: fetchBaseQuery({ baseUrl: '/' }), endpoints: () => ({}) });
