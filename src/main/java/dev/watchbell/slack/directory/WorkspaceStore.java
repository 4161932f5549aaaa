package dev.watchbell.slack.directory;

import dev.watchbell.store.Database;
import java.util.Optional;

/** Where the workspace is. */
final class WorkspaceStore {
    private final Database database;

    WorkspaceStore(Database database) {
        this.database = database;
    }

    void save(String url) {
        database.transact(() -> database.use(handle -> {
            handle.execute("delete from workspace");
            handle.execute("insert into workspace (url) values (?)", url);
        }));
    }

    Optional<String> url() {
        return database.with(handle -> handle.createQuery("select url from workspace")
                .mapTo(String.class)
                .findFirst());
    }
}
