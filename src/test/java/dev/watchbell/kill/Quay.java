package dev.watchbell.kill;

import dev.watchbell.playground.Playground;
import dev.watchbell.store.DatabaseUrl;
import java.nio.file.Path;
import java.util.List;

/**
 * What all replicas of a bot have in common.
 *
 * @param java the command that starts one, up to its main class
 * @param folder for rota files and logs
 * @param bySocket whether Slack reaches it by Socket Mode, or by HTTP
 */
record Quay(
        List<String> java,
        Path folder,
        StoryClock clock,
        Playground playground,
        DatabaseUrl database,
        boolean bySocket) {
    Path rota() {
        return folder.resolve("rota");
    }
}
