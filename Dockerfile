# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY src/main src/main
# What only tests need is neither fetched nor compiled: `mvn verify` is the gate, and this is not the place for it.
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip=true -Dmdep.skip=true package

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Watchbell" \
      org.opencontainers.image.description="The on-call bot that lives in Slack" \
      org.opencontainers.image.licenses="Apache-2.0"
# A number, so that Kubernetes can see for itself that it isn't root.
RUN mkdir /data && chown 10001:10001 /data && chmod 0700 /data
COPY --from=build /build/target/watchbell.jar /app/watchbell.jar
USER 10001:10001
WORKDIR /data
VOLUME /data
ENV WATCHBELL_DATABASE_URL=jdbc:h2:file:/data/watchbell \
    WATCHBELL_PORT=8080
EXPOSE 8080
# Bash speaks HTTP well enough to ask one question, and the image needs no curl for it.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$WATCHBELL_PORT && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 2 _ status _ <&3 && [[ $status == 200 ]]"]
# Java is process 1 and gets SIGTERM itself. Out of memory ends it, so that whoever runs it starts it again.
ENTRYPOINT ["java", "-Xmx160m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", \
    "-jar", "/app/watchbell.jar"]
CMD ["serve"]
