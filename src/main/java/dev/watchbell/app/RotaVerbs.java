package dev.watchbell.app;

import java.nio.file.Path;
import java.time.InstantSource;

/** The verbs that hold rota files against the database. They may run beside a bot that serves from PostgreSQL. */
final class RotaVerbs {
    private RotaVerbs() {}

    static int plan(Environment environment, Path path) {
        try (App app = met(environment)) {
            System.out.println(app.rotas().words(app.rotas().plan(path)));
            return 0;
        }
    }

    /** Whoever's shifts move is told by the bot that serves, or by the next one that does. */
    static int apply(Environment environment, Path path) {
        try (App app = met(environment)) {
            System.out.println(app.rotas().words(app.rotas().apply(path)));
            return 0;
        }
    }

    static int export(Environment environment, Path folder, boolean history) {
        try (App app = met(environment)) {
            app.rotas().export(folder, history).forEach(file -> System.out.println("wrote " + file));
            return 0;
        }
    }

    /** A bot that hears nothing and says nothing, but knows who there is. */
    private static App met(Environment environment) {
        App app = new App(environment.serve(), InstantSource.system());
        try {
            app.meet();
            return app;
        } catch (RuntimeException failure) {
            app.close();
            throw failure;
        }
    }
}
