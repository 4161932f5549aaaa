package dev.watchbell.store;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * How far a database's tables have come, and how far this program would bring them.
 *
 * @param had empty where there are none
 */
record Version(Optional<MigrationVersion> had, MigrationVersion ours) {
    static Version of(Flyway flyway) {
        var info = flyway.info();
        MigrationVersion ours = Arrays.stream(info.all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
        return new Version(Optional.ofNullable(info.current()).map(MigrationInfo::getVersion), ours);
    }

    /** Nobody has made tables there. */
    boolean none() {
        return had.isEmpty();
    }

    boolean same() {
        return had.equals(Optional.of(ours));
    }

    boolean older() {
        return had.filter(version -> version.compareTo(ours) < 0).isPresent();
    }

    /** Of a program that came after this one. */
    boolean newer() {
        return had.filter(version -> version.compareTo(ours) > 0).isPresent();
    }

    @Override
    public String toString() {
        return had.map(MigrationVersion::toString).orElse("none");
    }
}
