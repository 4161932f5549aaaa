package dev.watchbell.signs;

import dev.watchbell.people.TeamId;
import dev.watchbell.store.Database;
import java.util.List;
import java.util.Set;

/** Which teams stand behind which user group. */
final class GroupStore {
    private final Database database;

    GroupStore(Database database) {
        this.database = database;
    }

    List<String> of(TeamId team) {
        return database.with(
                handle -> handle.createQuery("select handle from sign_group where team = ? order by handle")
                        .bind(0, team.value())
                        .mapTo(String.class)
                        .list());
    }

    List<TeamId> teams(String group) {
        return database.with(handle -> handle.createQuery("select team from sign_group where handle = ? order by team")
                .bind(0, group)
                .mapTo(String.class)
                .map(TeamId::new)
                .list());
    }

    void keep(TeamId team, Set<String> groups) {
        List<String> before = of(team);
        database.use(handle -> {
            before.stream()
                    .filter(group -> !groups.contains(group))
                    .forEach(group -> handle.execute(
                            "delete from sign_group where handle = ? and team = ?", group, team.value()));
            groups.stream()
                    .filter(group -> !before.contains(group))
                    .forEach(group -> handle.execute(
                            "insert into sign_group (handle, team) values (?, ?) on conflict do nothing",
                            group,
                            team.value()));
        });
    }
}
