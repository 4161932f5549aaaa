package dev.watchbell.app;

import dev.watchbell.check.Checked;
import dev.watchbell.check.rule.Finding;
import dev.watchbell.check.rule.Findings;
import dev.watchbell.check.rule.Inspected;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaProblems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verb that holds rotas against the rules: those in the database, or those in files, for which nothing else is needed. */
final class CheckVerb {
    private static final int WELL = 0;
    private static final int AMISS = 1;
    private static final ChannelId NONE = new ChannelId("none");

    private CheckVerb() {}

    /** What the database has: ends with 1 where there is an error, with {@code strict} also where there is a warning, else with 0. */
    static int database(Environment environment, boolean strict) {
        InstantSource clock = InstantSource.system();
        try (App app = new App(environment.offline(), clock)) {
            return said(
                    new CheckText(
                            app.checks().all(clock.instant()), app.checks().unowned()),
                    strict);
        }
    }

    /** Likewise, by the files alone: who is away isn't known, and everybody lives where their layer is. */
    static int files(Path path, boolean strict, Instant now) {
        if (!Files.exists(path)) {
            throw new RotaProblems(List.of(path + ": there is no such file"));
        }
        Drafts drafts = Drafts.read(path);
        if (!drafts.problems().isEmpty()) {
            throw new RotaProblems(drafts.problems());
        }
        Catalogue catalogue = drafts.catalogue().orElse(Catalogue.EMPTY);
        List<TeamRotas> teams = new ArrayList<>();
        drafts.teams().forEach((file, draft) -> teams.add(rotas(file, draft)));
        List<Checked> checked = new ArrayList<>();
        for (TeamRotas team : teams) {
            ZoneId zone = team.team().zone();
            List<Finding> findings = Findings.of(new Inspected(team, people(team), List.of(), zone, now), catalogue);
            checked.add(new Checked(team.team(), findings, List.of(), zone, now));
        }
        return said(new CheckText(checked, Findings.unowned(catalogue, teams)), strict);
    }

    private static int said(CheckText text, boolean strict) {
        System.out.println(text.text());
        return text.hasErrors() || (strict && text.hasFindings()) ? AMISS : WELL;
    }

    private static TeamRotas rotas(String file, RotaDraft draft) {
        Team team = new Team(
                draft.team(), draft.name(), NONE, draft.zone(), draft.members(), draft.settings(), Optional.of(file));
        Map<ScheduleId, Rota> schedules = new LinkedHashMap<>();
        draft.schedules().forEach((name, rota) -> schedules.put(new ScheduleId(draft.team(), name), rota));
        return new TeamRotas(team, schedules, draft.services());
    }

    private static People people(TeamRotas team) {
        return new People(
                id -> Optional.of(new Person(id, id.value(), id.value(), Optional.empty(), zone(team, id), true)));
    }

    private static ZoneId zone(TeamRotas team, PersonId person) {
        return team.schedules().values().stream()
                .flatMap(rota -> rota.layers().stream())
                .map(layer -> layer.rotation())
                .filter(rotation -> rotation.users().contains(person))
                .map(rotation -> rotation.zone())
                .findFirst()
                .orElse(team.team().zone());
    }
}
