package dev.watchbell.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands in a PostgreSQL: our tables, with what they refer to before them, their columns, and the sequences. */
record Tables(Connection postgres) {
    private static final String OURS = """
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_type = 'BASE TABLE'
              and table_name <> 'flyway_schema_history' and table_name not like 'qrtz\\_%'
            order by table_name""";

    private static final String REFERRED = """
            select distinct target.relname
            from pg_constraint
            join pg_class source on source.oid = conrelid
            join pg_class target on target.oid = confrelid
            where contype = 'f' and source.relname = ? and source.relnamespace = current_schema()::regnamespace""";

    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = current_schema() and table_name = ? order by ordinal_position""";

    private static final String IDENTITIES = """
            select column_name from information_schema.columns
            where table_schema = current_schema() and table_name = ? and is_identity = 'YES'""";

    private static final String SEQUENCES = """
            select relname from pg_class
            where relkind = 'S' and relnamespace = current_schema()::regnamespace
              and not exists (select 1 from pg_depend where objid = pg_class.oid and deptype = 'i')
            order by relname""";

    /** Each after all that it refers to. */
    List<String> inOrder() throws SQLException {
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        for (String table : texts(OURS)) {
            Set<String> referred = new TreeSet<>(texts(REFERRED, table));
            referred.remove(table);
            waiting.put(table, referred);
        }
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> free = waiting.keySet().stream()
                    .filter(table -> ordered.containsAll(waiting.getOrDefault(table, Set.of())))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("these tables refer to each other: " + waiting.keySet());
            }
            ordered.addAll(free);
            free.forEach(waiting::remove);
        }
        return List.copyOf(ordered);
    }

    List<String> columns(String table) throws SQLException {
        return texts(COLUMNS, table);
    }

    /** Those that number their rows themselves. */
    List<String> identities(String table) throws SQLException {
        return texts(IDENTITIES, table);
    }

    /** Those that belong to no column. */
    List<String> sequences() throws SQLException {
        return texts(SEQUENCES);
    }

    private List<String> texts(String sql, String... arguments) throws SQLException {
        try (PreparedStatement query = postgres.prepareStatement(sql)) {
            for (int place = 0; place < arguments.length; place++) {
                query.setString(place + 1, arguments[place]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
