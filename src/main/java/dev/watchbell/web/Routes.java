package dev.watchbell.web;

import io.javalin.config.JavalinConfig;

/** Some pages or endpoints, put on the server while it is being built. */
@FunctionalInterface
public interface Routes {
    void on(JavalinConfig server);
}
