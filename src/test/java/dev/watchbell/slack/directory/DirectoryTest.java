package dev.watchbell.slack.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.slack.Bot;
import dev.watchbell.slack.directory.Directory.Found;
import dev.watchbell.store.Database;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name leads to one person, or it is said that it doesn't. */
@OnBothDatabases
class DirectoryTest {
    private static final PersonId ANA = new PersonId("U0ANA");

    private static final Member NEWCOMER =
            new Member("U0NEW", "new", "New Person", "", ZoneId.of("Europe/Paris"), "", "3B6FD4", false, false);

    private final Bot bot;
    private final Directory directory;

    DirectoryTest(Database database) {
        bot = new Bot(database).overSocket();
        directory = new Directory(database, bot.slack);
        directory.listen(bot.router);
        directory.refresh();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_person_is_found_however_they_are_written() {
        assertThat(List.of(
                        "U0ANA",
                        "<@U0ANA>",
                        "<@U0ANA|ana>",
                        "@ana",
                        "@Ana",
                        " ana ",
                        "ana@example.com",
                        "ANA@Example.com",
                        "<mailto:ana@example.com|ana@example.com>"))
                .allSatisfy(written -> assertThat(found(written)).containsExactly("ana"));
    }

    @Test
    void admins_are_known_while_they_are_in_the_workspace() {
        PersonId eli = new PersonId("U0ELI");
        boolean before = directory.admin(eli);

        bot.playground.roster().deactivate("eli");

        assertThat(before).isTrue();
        assertThat(directory.admin(ANA)).isFalse();
        assertThat(directory.admins()).isEmpty();
    }

    @Test
    void nobody_is_guessed() {
        assertThat(List.of("", "@", "an", "anna", "<@U0NOBODY>", "U0NOBODY", "@here", "<!channel>", "%", "_na", "'"))
                .allSatisfy(written -> assertThat(found(written)).isEmpty());
    }

    @Test
    void a_name_of_two_is_not_guessed_but_a_handle_is_one_person_s() {
        heard("U0ANA2", "moreau", "Ana");

        assertThat(found("ana")).containsExactly("ana", "moreau");
        assertThat(found("@ana")).containsExactly("ana");
        assertThat(found("@moreau")).containsExactly("moreau");
    }

    @Test
    void whoever_comes_moves_and_leaves_is_known_by_slack_s_events() {
        bot.playground.roster().join(NEWCOMER);
        bot.playground.roster().move("ana", ZoneId.of("Asia/Tokyo"));
        bot.playground.roster().deactivate("ben");

        assertThat(found("new")).containsExactly("new");
        assertThat(directory.zone(ANA)).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(found("ben")).containsExactly("ben");
        assertThat(directory.person(new PersonId("U0BEN")))
                .hasValueSatisfying(ben -> assertThat(ben.active()).isFalse());
    }

    @Test
    void a_bot_carries_no_watch() {
        assertThat(found("watchbell")).isEmpty();
        assertThat(directory.person(new PersonId("USLACKBOT")))
                .hasValueSatisfying(one -> assertThat(one.active()).isFalse());
    }

    @Test
    void a_hostile_name_is_kept_as_it_is_but_for_what_no_database_keeps() {
        heard("U0EVE", "eve", "<!channel> \u0000\ud83d\udd14 'x");

        assertThat(directory.name(new PersonId("U0EVE"))).isEqualTo("<!channel> \ud83d\udd14 'x");
        assertThat(found("<!channel> \ud83d\udd14 'x")).containsExactly("eve");
    }

    @Test
    void a_stranger_has_their_id_for_a_name() {
        assertThat(directory.name(ANA)).isEqualTo("ana");
        assertThat(directory.name(new PersonId("U0NOBODY"))).isEqualTo("U0NOBODY");
    }

    @Test
    void a_channel_is_found_by_name_or_id_and_slack_is_asked_once() {
        Channels channels = new Channels(bot.slack);

        assertThat(List.of("#payments", "payments", "C0PAYMENTS"))
                .allSatisfy(written -> assertThat(channels.find(written)).contains(new ChannelId("C0PAYMENTS")));
        assertThat(channels.find("#nowhere")).isEmpty();
        assertThat(bot.playground.calls().of("conversations.list")).hasSize(1);
    }

    @Test
    void a_change_of_somebody_without_an_id_is_left_alone() {
        bot.router.hear(JsonParser.parseString("{\"type\":\"user_change\",\"user\":{\"name\":\"ghost\"}}")
                .getAsJsonObject());

        assertThat(found("ghost")).isEmpty();
    }

    private List<String> found(String written) {
        Found found = directory.find(written);
        if (found instanceof Found.One one) {
            return List.of(one.person().handle());
        }
        return found instanceof Found.Several several
                ? several.people().stream().map(Person::handle).toList()
                : List.of();
    }

    private void heard(String id, String handle, String name) {
        JsonObject profile = new JsonObject();
        profile.addProperty("display_name", name);
        JsonObject user = new JsonObject();
        user.addProperty("id", id);
        user.addProperty("name", handle);
        user.add("profile", profile);
        JsonObject event = new JsonObject();
        event.addProperty("type", "user_change");
        event.add("user", user);
        bot.router.hear(event);
    }
}
