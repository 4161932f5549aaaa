package dev.watchbell.kill;

import dev.watchbell.playground.people.Seen;
import dev.watchbell.slack.message.MessageJson;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds what was to be said against what stands in Slack: once, in its newest words, in order. */
final class OutboxBooks {
    /** Two transactions that are open at once may be committed in the other order; what was wanted so much later may not pass. */
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    private final List<Row> rows;
    private final Standing standing;

    OutboxBooks(Database database, Standing standing) {
        this.standing = standing;
        this.rows = database.with(sql -> sql.createQuery("select * from outbox order by place")
                .map((row, context) -> row(row))
                .list());
    }

    /** A row as it stands in the end. */
    record Row(
            UUID id,
            String conversation,
            String subject,
            boolean message,
            String content,
            int revision,
            boolean waiting,
            Instant wantedAt,
            int urgency,
            Optional<String> error,
            Optional<Instant> usefulUntil,
            Optional<String> foldedInto) {
        @Override
        public String toString() {
            return subject + " in " + conversation + " (" + id + ")";
        }

        String text() {
            return MessageJson.read(content).text();
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("conversation"),
                row.getString("subject"),
                row.getString("kind").equals("message"),
                row.getString("content"),
                row.getInt("revision"),
                row.getBoolean("waiting"),
                Columns.instant(row, "wanted_at"),
                row.getInt("urgency"),
                row.getObject("refused_at") == null
                        ? Optional.empty()
                        : Optional.of(String.valueOf(row.getString("error"))),
                Columns.optionalInstant(row, "useful_until"),
                Columns.optionalText(row, "folded_into"));
    }

    List<Row> rows() {
        return rows;
    }

    /** How many had passed their use, and were told in one line. */
    long folded() {
        return rows.stream().filter(row -> row.foldedInto.isPresent()).count();
    }

    /** How many stand in Slack. */
    int said() {
        return standing.said().size();
    }

    List<String> complaints() {
        List<String> wrong = new ArrayList<>();
        standing.strays().forEach(stray -> wrong.add("said without an id, or deleted:" + told(List.of(stray))));
        Set<UUID> known = rows.stream().map(Row::id).collect(Collectors.toSet());
        standing.said().keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> wrong.add("said, and not in the outbox: " + id + told(standing.said(id))));
        rows.forEach(row -> complain(row).ifPresent(wrong::add));
        wrong.addAll(outOfOrder());
        return wrong;
    }

    private Optional<String> complain(Row row) {
        if (row.waiting) {
            return Optional.of("still waits: " + row);
        }
        if (row.error.isPresent()) {
            return Optional.of("refused: " + row + " " + row.error.get());
        }
        if (!row.message) {
            return Optional.empty();
        }
        List<Seen> said = standing.said(row.id);
        if (row.foldedInto.isPresent()) {
            return said.isEmpty() && row.usefulUntil.isPresent() ? Optional.empty() : Optional.of("folded: " + row);
        }
        if (said.size() != 1) {
            return Optional.of("said " + said.size() + " times: " + row + told(said));
        }
        String newest = standing.newest(said.get(0));
        return newest.startsWith(row.text())
                ? Optional.empty()
                : Optional.of("in old words: " + row + "\n  has " + newest + "\n  not " + row.text());
    }

    private static String told(List<Seen> said) {
        return said.stream()
                .map(one -> "\n  " + one.ts() + " " + one.place() + ": " + one.plain())
                .collect(Collectors.joining());
    }

    /** What was written anew has a new place, so only what was said in its first words tells where it stood in the queue. */
    private List<String> outOfOrder() {
        List<String> wrong = new ArrayList<>();
        List<Row> first = rows.stream()
                .filter(row -> row.message && row.revision == 1)
                .filter(row -> standing.said(row.id).size() == 1)
                .toList();
        for (Row earlier : first) {
            first.stream()
                    .filter(later -> later.conversation.equals(earlier.conversation)
                            && later.urgency == earlier.urgency
                            && later.wantedAt.isAfter(earlier.wantedAt.plus(AT_ONCE))
                            && ts(later).compareTo(ts(earlier)) < 0)
                    .forEach(later -> wrong.add("out of order: " + later + " stands before " + earlier));
        }
        return wrong;
    }

    private String ts(Row row) {
        return standing.said(row.id).get(0).ts();
    }
}
