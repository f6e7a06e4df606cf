# One image for the API, the worker and the migrations; docker-compose.yml says which of them a container runs.

FROM node:24-bookworm-slim AS sources
WORKDIR /opt/recovery
COPY package.json package-lock.json .npmrc ./

FROM sources AS build
RUN npm ci --ignore-scripts
COPY . .
# Of the tools those that are called for at night.
RUN npm run build && find dist/tools -mindepth 1 -maxdepth 1 ! -name recover ! -name verify-files -exec rm -r {} +

FROM sources AS production-dependencies
RUN npm ci --ignore-scripts --omit=dev \
 && rm -r node_modules/@temporalio/core-bridge/releases/*-apple-darwin \
          node_modules/@temporalio/core-bridge/releases/*-windows-msvc

FROM node:24-bookworm-slim
# The root certificates are for encrypted connections to Temporal and PostgreSQL.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates \
 && rm -r /var/lib/apt/lists/* \
 && install --directory --mode=0750 --owner=node --group=node /var/lib/recovery/outbox /var/lib/recovery/files
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000
WORKDIR /opt/recovery
COPY --from=production-dependencies /opt/recovery/node_modules ./node_modules
COPY --from=build /opt/recovery/package.json ./
COPY --from=build /opt/recovery/dist ./dist
COPY --from=build /opt/recovery/typefaces ./typefaces
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "--max-semi-space-size=64", "dist/api/main.js"]
