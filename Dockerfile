# syntax=docker/dockerfile:1

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json bundle.mjs ./
COPY src ./src
# What remains of src afterwards is the data that the program reads.
RUN npm run build \
    && npm prune --omit=dev --ignore-scripts \
    && find src -name '*.ts' -delete \
    && find src -type d -empty -delete

FROM node:24-slim
LABEL org.opencontainers.image.title="Verbatim" \
      org.opencontainers.image.description="Answers questions about news stories on Discord, only with the stories' own words" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    HEALTH_PORT=8080 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/src ./src
# The shipped stories; mount a folder of your own at /app/corpus to serve yours instead.
COPY corpus ./corpus
# It writes into /data only, so it also runs with --read-only.
RUN install --directory --owner=node --group=node /data
VOLUME /data
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/bundle/main.js"]
