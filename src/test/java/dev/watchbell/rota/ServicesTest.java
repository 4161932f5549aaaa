package dev.watchbell.rota;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ServicesTest {
    private static final ServiceId LEDGER = new ServiceId("ledger");
    private static final ServiceId MAIL = new ServiceId("mail");

    private final Rotas rotas;
    private final Services services;

    ServicesTest(Database database) {
        rotas = new Crew(database, SettableClock.at("2026-03-02T11:00:00Z")).rotas();
        services = new Services(database);
    }

    @Test
    void what_a_team_runs_is_read_with_the_team() {
        Service mail = new Service(MAIL, 2, PRIMARY, Optional.empty());
        Service ledger = new Service(LEDGER, 0, PRIMARY, ScheduleId.of(PAYMENTS, "backup"));

        Applied applied = apply(ledger, mail);

        assertThat(applied.anything()).isTrue();
        assertThat(rotas.rotas(PAYMENTS).orElseThrow().services()).containsExactly(ledger, mail);
        assertThat(services.find(LEDGER)).contains(ledger);
        assertThat(apply(ledger, mail).anything()).isFalse();
    }

    @Test
    void an_edit_in_slack_leaves_them_as_they_are() {
        Service ledger = new Service(LEDGER, 0, PRIMARY, Optional.empty());
        apply(ledger);
        Team team = rotas.team(PAYMENTS).orElseThrow();

        rotas.apply(new Wanted(
                team.with(List.of(ANA)),
                List.of(),
                Optional.of(ANA),
                team.settings().frozen()));

        assertThat(services.find(LEDGER)).contains(ledger);
    }

    @Test
    void a_service_that_is_listed_no_more_is_nobodys() {
        apply(new Service(LEDGER, 0, PRIMARY, Optional.empty()));

        apply();

        assertThat(services.find(LEDGER)).isEmpty();
    }

    @Test
    void a_plan_changes_nothing() {
        Wanted wanted = Wanted.byFile(
                rotas.team(PAYMENTS).orElseThrow(),
                List.of(),
                List.of(new Service(LEDGER, 0, PRIMARY, Optional.empty())));

        assertThat(rotas.plan(wanted).anything()).isTrue();
        assertThat(services.find(LEDGER)).isEmpty();
    }

    @Test
    void a_service_that_moves_is_its_new_teams_alone() {
        TeamId platform = new TeamId("platform");
        ScheduleId theirs = new ScheduleId(platform, "primary");
        apply(new Service(LEDGER, 0, PRIMARY, Optional.empty()));

        rotas.apply(Wanted.byFile(
                new Team(platform, "Platform", CHANNEL, PARIS, List.of(ANA)),
                List.of(new Schedule(theirs, Crew.daily("2026-03-02T09:00", ANA))),
                List.of(new Service(LEDGER, 1, theirs, Optional.empty()))));

        assertThat(rotas.rotas(PAYMENTS).orElseThrow().services()).isEmpty();
        assertThat(services.find(LEDGER)).map(Service::schedule).contains(theirs);
    }

    @Test
    void the_catalogue_is_kept_as_it_was_listed_last() {
        Catalogue first = new Catalogue(Map.of(LEDGER, 0, MAIL, 1));
        Catalogue second = new Catalogue(Map.of(MAIL, 2));

        assertThat(services.keep(first)).isEqualTo(Catalogue.EMPTY);
        assertThat(services.keep(second)).isEqualTo(first);

        assertThat(services.catalogue()).isEqualTo(second);
    }

    private Applied apply(Service... listed) {
        return rotas.apply(Wanted.byFile(rotas.team(PAYMENTS).orElseThrow(), List.of(), List.of(listed)));
    }
}
