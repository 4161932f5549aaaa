package dev.watchbell.app;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Refused;
import dev.watchbell.outbox.Subject;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.store.Database;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class WhoCanActTest {
    private static final Conversation TEAM = Conversation.in(CHANNEL);

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final Crew crew;
    private final WhoCanAct who;

    WhoCanActTest(Database database) {
        crew = new Crew(database, clock);
        who = new WhoCanAct(crew.rotas(), Crew.people(), () -> Set.of(DAN));
    }

    @Test
    void a_team_without_leads_is_told_as_a_whole_and_else_its_leads() {
        Set<PersonId> before = about(TEAM, "is_archived");
        crew.decide(settings -> settings.withLeads(List.of(CHI)));

        assertThat(before).containsExactly(ANA, BEN, CHI);
        assertThat(about(TEAM, "is_archived")).containsExactly(CHI);
    }

    @Test
    void of_somebody_who_cant_be_written_to_the_others_are_told() {
        crew.decide(settings -> settings.withLeads(List.of(CHI)));

        assertThat(about(Conversation.with(BEN), "user_disabled")).containsExactly(CHI);
        assertThat(about(Conversation.with(CHI), "user_disabled")).containsExactly(ANA, BEN);
    }

    @Test
    void where_no_team_is_or_the_app_is_to_be_mended_the_admins_are_told() {
        assertThat(about(Conversation.in(new ChannelId("C0OTHER")), "is_archived"))
                .containsExactly(DAN);
        assertThat(about(new Conversation("incident/7"), "name_taken")).containsExactly(DAN);
        assertThat(about(TEAM, "missing_scope")).containsExactly(DAN);
    }

    private Set<PersonId> about(Conversation conversation, String error) {
        return who.about(new Refused(conversation, new Subject("one"), error, clock.instant(), true));
    }
}
