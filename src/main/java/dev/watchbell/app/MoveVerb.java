package dev.watchbell.app;

import dev.watchbell.app.Environment.WrongSetting;
import dev.watchbell.store.DatabaseFailure;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.store.Move;
import dev.watchbell.store.Refused;
import java.util.Map;

/** The verb that takes everything from the H2 file to PostgreSQL. */
final class MoveVerb {
    private MoveVerb() {}

    static int run(Environment environment, String to) {
        DatabaseUrl from = environment.database(Environment.DEFAULT_DATABASE);
        try {
            say(new Move(from, url(to)).run());
            return 0;
        } catch (Refused | DatabaseFailure refused) {
            throw new WrongSetting("not moved: " + refused.getMessage());
        }
    }

    private static DatabaseUrl url(String to) {
        try {
            return DatabaseUrl.of(to);
        } catch (IllegalArgumentException refused) {
            throw new WrongSetting("--to: " + refused.getMessage());
        }
    }

    private static void say(Map<String, Long> moved) {
        moved.forEach((table, rows) -> System.out.printf("%8d  %s%n", rows, table));
        System.out.println(
                "moved; the file is as it was. Set WATCHBELL_DATABASE_URL to the new database and start Watchbell there;"
                        + " never start one on the file again, or people hear everything twice.");
    }
}
