FROM node:24-bookworm-slim AS manifest
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM manifest AS build
RUN npm ci
COPY tsconfig.json ./
COPY generated generated
COPY generated/sdk/typescript/esm generated/sdk/typescript/esm
COPY src src
COPY scripts scripts
RUN npm run build

# --omit=optional leaves out the embedded Postgres: in a container the market uses DATABASE_URL.
FROM manifest AS dependencies
RUN npm ci --omit=dev --omit=optional

FROM node:24-bookworm-slim
# The server and its commands need node alone.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
  /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-*
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=5001
COPY package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY db db
COPY generated generated
COPY --from=build /app/dist dist
# The image's user "node", by number, so that Kubernetes can check that it is not root.
USER 1000:1000
EXPOSE 5001
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The exec form, so that SIGTERM reaches the server itself, which then drains and stops.
CMD ["node", "--enable-source-maps", "dist/main.js"]
