package dev.watchbell;

import dev.watchbell.app.Verbs;

/** Starts Watchbell: {@code java -jar watchbell.jar <verb>}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Verbs.run(arguments));
    }
}
