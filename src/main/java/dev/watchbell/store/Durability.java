package dev.watchbell.store;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether what was committed stays committed: PostgreSQL can be told otherwise, and somebody should know. */
final class Durability {
    private static final Logger LOG = LoggerFactory.getLogger(Durability.class);
    private static final List<String> NEEDED = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    static void warn(Database database) {
        missing(database)
                .forEach(setting ->
                        LOG.warn("database may lose what was committed, a setting is off setting={}", setting));
    }

    /** The settings that are off. H2 has none of them: ours are part of its URL. */
    static List<String> missing(Database database) {
        if (!database.postgres()) {
            return List.of();
        }
        return database.with(sql -> NEEDED.stream()
                .filter(setting -> sql.createQuery("select current_setting(?)")
                        .bind(0, setting)
                        .mapTo(String.class)
                        .one()
                        .equals("off"))
                .toList());
    }
}
