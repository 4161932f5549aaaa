package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.kit.OnBothDatabases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TransactionsTest {
    private final Database database;
    private final List<String> after = new ArrayList<>();

    TransactionsTest(Database database) {
        this.database = database;
        database.use(sql -> sql.execute("create table kept (word varchar not null)"));
    }

    @Test
    void a_transaction_inside_another_joins_it() {
        database.transact(() -> {
            keep("outer");
            database.transact(() -> keep("inner"));
        });

        assertThat(kept()).containsExactlyInAnyOrder("outer", "inner");
    }

    @Test
    void what_fails_inside_undoes_the_outside_too() {
        assertThatThrownBy(() -> database.transact(() -> {
                    keep("outer");
                    database.transact(() -> {
                        keep("inner");
                        throw new IllegalStateException("no");
                    });
                }))
                .hasMessage("no");

        assertThat(kept()).isEmpty();
    }

    @Test
    void what_fails_inside_and_is_caught_outside_still_undoes_all() {
        assertThatThrownBy(() -> database.transact(() -> {
                    keep("outer");
                    try {
                        database.transact(() -> {
                            keep("inner");
                            throw new IllegalStateException("no");
                        });
                    } catch (IllegalStateException caught) {
                        keep("caught " + caught.getMessage());
                    }
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(kept()).isEmpty();
    }

    @Test
    void what_runs_after_the_commit_sees_what_was_committed_once() {
        database.transact(() -> {
            keep("one");
            database.transact(() -> database.afterCommit(() -> after.addAll(kept())));
            assertThat(after).isEmpty();
        });
        database.transact(() -> keep("two"));

        assertThat(after).containsExactly("one");
    }

    @Test
    void after_a_rollback_nothing_runs_not_even_with_the_next_commit() {
        assertThatThrownBy(() -> database.transact(() -> {
                    database.afterCommit(() -> after.add("never"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        database.transact(() -> keep("one"));

        assertThat(after).isEmpty();
    }

    @Test
    void without_a_transaction_what_runs_after_the_commit_runs_at_once() {
        database.afterCommit(() -> after.add("now"));

        assertThat(after).containsExactly("now");
    }

    @Test
    void what_runs_after_the_commit_may_begin_a_transaction_of_its_own() {
        database.transact(() -> database.afterCommit(() -> database.transact(() -> keep("later"))));

        assertThat(kept()).containsExactly("later");
    }

    @Test
    void the_databases_clock_is_about_ours_and_it_can_be_reached_until_it_is_closed() {
        boolean open = database.reachable();
        database.close();

        assertThat(open).isTrue();
        assertThat(database.reachable()).isFalse();
    }

    private void keep(String word) {
        database.use(sql -> sql.execute("insert into kept (word) values (?)", word));
    }

    private List<String> kept() {
        return database.with(sql ->
                sql.createQuery("select word from kept").mapTo(String.class).list());
    }
}
