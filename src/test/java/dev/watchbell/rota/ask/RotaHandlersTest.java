package dev.watchbell.rota.ask;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.picture.Painter;
import dev.watchbell.rota.Services;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.Trigger;
import dev.watchbell.slack.directory.Directory;
import dev.watchbell.slack.inbox.Afterwards;
import dev.watchbell.slack.inbox.Pictures;
import dev.watchbell.store.Database;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mon 2 March, noon in Paris, on a clock that goes on between any two looks, as real ones do; Ana has the watch. */
@OnBothDatabases
class RotaHandlersTest {
    private static final ChannelId ELSEWHERE = new ChannelId("C0KITCHEN");
    private static final Trigger TRIGGER = new Trigger("1.2");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Router router = new Router();

    RotaHandlersTest(Database database) {
        crew = new Crew(database, clock);
        SlackClient nobody = new SlackClient(URI.create("http://127.0.0.1:9/api/"), "xoxb-nobody-listens-here");
        InstantSource ticking = () -> {
            clock.advance(Duration.ofMillis(3));
            return clock.instant();
        };
        Painter painter = new Painter();
        SchedulePictures pictures = new SchedulePictures(
                new PictureNames(Crew.people(), painter::knows),
                painter,
                new Pictures(nobody, database, new Afterwards()));
        new RotaHandlers(crew.rotas(), new Services(database), new Directory(database, nobody), List.of(), ticking)
                .register(router);
        new ScheduleHandlers(crew.rotas(), pictures, crew.outbox(), Crew.people(), ticking).register(router);
    }

    @Test
    void now_is_now_though_the_clock_goes_on() {
        assertThat(answer(BEN, "who", "")).startsWith("*Payments*, now\nprimary: *ana*");
    }

    @Test
    void a_team_is_asked_for_by_name_and_at_a_time() {
        assertThat(answer(DAN, "who", "payments at tomorrow 18:00"))
                .startsWith("*Payments*, Tue 3 Mar 18:00\nprimary: *ben*");
    }

    @Test
    void somebody_is_asked_for() {
        assertThat(answer(DAN, "who", "<@U0BEN|ben>")).startsWith("*ben's shifts*\nTue 3 Mar 08:00 - Wed 4 Mar 08:00");
    }

    @Test
    void whoever_has_no_shifts_is_told_where_to_look() {
        assertThat(answer(DAN, "mine", "")).contains("none in the next eight weeks", "`/oncall schedule`");
    }

    @Test
    void elsewhere_the_asker_s_own_team_is_meant_and_to_a_stranger_all_are_shown() {
        Command mine = new Command("/oncall", "", "", ANA, ELSEWHERE, "kitchen", TRIGGER);
        Command strangers = new Command("/oncall", "", "", DAN, ELSEWHERE, "kitchen", TRIGGER);

        assertThat(said(router.answer(mine))).contains("*Payments*", "You have the watch on payments/primary");
        assertThat(said(router.answer(strangers))).contains("*Payments*").doesNotContain("You have the watch");
    }

    @Test
    void a_schedule_of_any_length_stays_readable() {
        String ninetyDays = answer(ANA, "schedule", "13w");

        assertThat(ninetyDays).startsWith("*Payments*, Mon 2 Mar 12:00").hasSizeLessThanOrEqualTo(4_000);
    }

    @Test
    void an_old_share_button_says_so() {
        Press old = new Press("rota.share", "payments 1", ANA, Optional.of(CHANNEL), TRIGGER);
        Press forged = new Press("rota.share", "<!channel>", ANA, Optional.of(CHANNEL), TRIGGER);

        assertThat(said(router.answer(old))).contains("out of date", "`/oncall schedule`");
        assertThat(said(router.answer(forged))).contains("out of date");
        assertThat(crew.said(CHANNEL.value())).isEmpty();
    }

    private String answer(PersonId by, String verb, String words) {
        return said(router.answer(new Command("/oncall", verb, words, by, CHANNEL, "payments", TRIGGER)));
    }

    private static String said(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }
}
