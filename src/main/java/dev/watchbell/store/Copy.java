package dev.watchbell.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Brings each row of an H2 file into the same table of a PostgreSQL, and each sequence to where it stood; one transaction. */
record Copy(Connection source, Connection target) {
    private static final int BATCH = 500;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** A bot rings its bells every ten seconds, and Quartz checks in every five; both write the database's own time. */
    private static final String RUNNING = """
            select (exists (select 1 from bell where rung_at > current_timestamp - interval '30' second)
                or exists (select 1 from qrtz_scheduler_state
                    where last_checkin_time > extract(epoch from current_timestamp) * 1000 - 30000))::int""";

    Map<String, Long> run() throws SQLException {
        target.setAutoCommit(false);
        Tables tables = new Tables(target);
        List<String> ordered = tables.inOrder();
        hold(ordered);
        refuseWhatIsThere(ordered);
        Map<String, Long> moved = new LinkedHashMap<>();
        for (String table : ordered) {
            moved.put(table, copy(table, tables.columns(table)));
            for (String column : tables.identities(table)) {
                set(identity(table, column), "pg_get_serial_sequence('" + table + "', '" + column + "')");
            }
        }
        for (String sequence : tables.sequences()) {
            set(sequence(sequence), "'" + sequence + "'");
        }
        compare(moved);
        target.commit();
        return moved;
    }

    /** Nobody writes there until we are done; who is writing is another Watchbell. */
    private void hold(List<String> tables) throws SQLException {
        try (Statement sql = target.createStatement()) {
            sql.execute("set local lock_timeout = '5s'");
            sql.execute("lock table " + String.join(", ", tables) + " in exclusive mode");
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw inUse();
            }
            throw failure;
        }
        if (number(target, RUNNING).orElseThrow() == 1) {
            throw inUse();
        }
    }

    private static Refused inUse() {
        return new Refused("a Watchbell runs on the database to move to: give this one an empty one");
    }

    private void refuseWhatIsThere(List<String> tables) throws SQLException {
        List<String> filled = new ArrayList<>();
        for (String table : tables) {
            if (count(target, table) > 0) {
                filled.add(table);
            }
        }
        if (!filled.isEmpty()) {
            throw new Refused("the database to move to isn't empty, there are rows in " + String.join(", ", filled)
                    + ": give it an empty one");
        }
    }

    private long copy(String table, List<String> columns) throws SQLException {
        String names = String.join(", ", columns);
        String places = String.join(", ", columns.stream().map(column -> "?").toList());
        try (Statement read = source.createStatement();
                ResultSet rows = read.executeQuery("select " + names + " from " + table);
                PreparedStatement write =
                        target.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            long copied = 0;
            while (rows.next()) {
                for (int place = 1; place <= columns.size(); place++) {
                    write.setObject(place, value(rows, place));
                }
                write.addBatch();
                if (++copied % BATCH == 0) {
                    write.executeBatch();
                }
            }
            write.executeBatch();
            return copied;
        }
    }

    /** An instant, a number, a UUID: both drivers mean the same by it. Text may be a CLOB in H2, which PostgreSQL's doesn't take. */
    private static @Nullable Object value(ResultSet rows, int place) throws SQLException {
        return switch (rows.getMetaData().getColumnType(place)) {
            case Types.CLOB, Types.CHAR, Types.VARCHAR -> rows.getString(place);
            default -> rows.getObject(place);
        };
    }

    /** The number that a column would give next: one that was given to a row, since deleted, isn't given again. */
    private OptionalLong identity(String table, String column) throws SQLException {
        return number(
                source,
                "select identity_base from information_schema.columns where table_schema = current_schema and table_name = '"
                        + table + "' and column_name = '" + column + "'");
    }

    private OptionalLong sequence(String name) throws SQLException {
        return number(
                source,
                "select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = '"
                        + name + "'");
    }

    private void set(OptionalLong next, String sequence) throws SQLException {
        if (next.isEmpty()) {
            throw new IllegalStateException("no next number is known of " + sequence);
        }
        number(target, "select setval(" + sequence + ", " + next.getAsLong() + ", false)")
                .orElseThrow();
    }

    private void compare(Map<String, Long> moved) throws SQLException {
        for (Map.Entry<String, Long> table : moved.entrySet()) {
            long there = count(target, table.getKey());
            if (there != table.getValue() || there != count(source, table.getKey())) {
                throw new IllegalStateException("of " + table.getKey() + " " + table.getValue()
                        + " rows were read, and " + there + " arrived; nothing was kept");
            }
        }
    }

    private static long count(Connection in, String table) throws SQLException {
        return number(in, "select count(*) from " + table).orElseThrow();
    }

    /** In the first column of the first row. */
    private static OptionalLong number(Connection in, String sql) throws SQLException {
        try (Statement query = in.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }
}
