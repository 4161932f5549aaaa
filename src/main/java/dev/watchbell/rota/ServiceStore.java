package dev.watchbell.rota;

import dev.watchbell.people.TeamId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What teams run, and the catalogue of what there is. */
final class ServiceStore {
    private final Database database;

    ServiceStore(Database database) {
        this.database = database;
    }

    /** These and no others; one that another team had is this team's from now on. */
    void save(TeamId team, List<Service> services) {
        database.use(handle -> {
            handle.execute("delete from service where team = ?", team.value());
            for (Service service : services) {
                handle.execute(
                        "delete from service where name = ?", service.id().value());
                handle.createUpdate("insert into service (name, team, tier, schedule, secondary)"
                                + " values (:name, :team, :tier, :schedule, :secondary)")
                        .bind("name", service.id().value())
                        .bind("team", team.value())
                        .bind("tier", service.tier())
                        .bind("schedule", service.schedule().toString())
                        .bind("secondary", service.secondary().map(ScheduleId::toString))
                        .execute();
            }
        });
    }

    Optional<Service> find(ServiceId id) {
        return database.with(handle -> handle.createQuery(
                        "select name as one, schedule as two, secondary as three, tier as place from service where name = :id")
                .bind("id", id.value())
                .map((row, context) -> service(row))
                .findOne());
    }

    /** A service as a row of all that a team has. */
    static Service service(ResultSet row) throws SQLException {
        return new Service(
                new ServiceId(row.getString("one")),
                row.getInt("place"),
                ScheduleId.of(row.getString("two")),
                Columns.optionalText(row, "three").map(ScheduleId::of));
    }

    Catalogue catalogue() {
        Map<ServiceId, Integer> tiers = new HashMap<>();
        database.use(handle -> handle.createQuery("select name, tier from catalogue")
                .map((row, context) -> tiers.put(new ServiceId(row.getString("name")), row.getInt("tier")))
                .list());
        return new Catalogue(tiers);
    }

    void save(Catalogue catalogue) {
        database.use(handle -> {
            handle.execute("delete from catalogue");
            catalogue
                    .tiers()
                    .forEach((name, tier) ->
                            handle.execute("insert into catalogue (name, tier) values (?, ?)", name.value(), tier));
        });
    }
}
