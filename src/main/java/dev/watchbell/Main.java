package dev.watchbell;

import dev.watchbell.app.Verbs;

/** Starts Watchbell: {@code java -jar watchbell.jar <verb>}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // pictures are drawn in memory, whatever screen there is
        System.exit(Verbs.run(arguments));
    }
}
