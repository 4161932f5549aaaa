package dev.watchbell.input;

import dev.watchbell.store.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Each row of each table of ours as a few letters, so that one changed byte is seen. */
record Checksums(Database database) {
    /** The alarm clock's own tables, the leases on its bells and the heart tick by themselves; receipts are counted apart. */
    private static final String OURS = """
            select table_name from information_schema.tables
            where lower(table_schema) = 'public' and table_type like 'BASE%'
              and lower(table_name) not like 'qrtz%' and lower(table_name) not in ('bell', 'replica', 'flyway_schema_history', 'receipt')
            order by table_name""";

    /** One line: a table's name, its rows, and their checksum, for each. */
    String all() {
        List<String> tables =
                database.with(sql -> sql.createQuery(OURS).mapTo(String.class).list());
        return tables.stream().map(this::table).collect(Collectors.joining(" "));
    }

    long receipts() {
        return database.with(sql -> sql.createQuery("select count(*) from receipt")
                .mapTo(long.class)
                .one());
    }

    private String table(String name) {
        List<String> rows = database.with(sql -> sql.createQuery("select * from " + name).mapToMap().stream()
                .map(Checksums::row)
                .sorted()
                .toList());
        return name + "=" + rows.size() + ":" + digest(String.join("\n", rows));
    }

    private static String row(Map<String, Object> columns) {
        return new TreeMap<>(columns).toString();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
