package dev.watchbell.handoff;

import dev.watchbell.handoff.note.Notes;
import dev.watchbell.kit.Crew;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Handoffs with their crew: Ana has the watch on Mon 2 March from 09:00 in Paris, then Ben, then Chi. */
record Harbour(SettableClock clock, Crew crew, Handoffs handoffs, Acceptances acceptances, Turnovers turnovers) {
    static final Instant MON = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    static final String KEY = MON.getEpochSecond() + " payments/primary";

    static Harbour of(Database database) {
        SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
        Crew crew = new Crew(database, clock);
        Drafts drafts = new Drafts(crew.rotas(), new Notes(database, clock), (team, span) -> List.of());
        return new Harbour(
                clock,
                crew,
                new Handoffs(database, crew.rotas(), drafts, crew.outbox(), Crew.people(), clock),
                new Acceptances(database, crew.rotas(), drafts, crew.outbox(), Crew.people(), clock),
                turnovers(database, crew, drafts));
    }

    /** The bell of a bot that has just been started, on the same database. */
    Turnovers restarted(Database database) {
        Drafts drafts = new Drafts(crew.rotas(), new Notes(database, clock), (team, span) -> List.of());
        return turnovers(database, crew, drafts);
    }

    private static Turnovers turnovers(Database database, Crew crew, Drafts drafts) {
        Turnovers turnovers = new Turnovers(database, crew.rotas(), drafts, crew.outbox(), Crew.people());
        turnovers.sweep().follow();
        return turnovers;
    }

    /** Time comes there, and the bell rings. */
    Optional<Instant> at(Instant now) {
        clock.set(now);
        return turnovers.look(now);
    }

    /** The team has each watch held that long. */
    void hold(Duration limit, PersonId... leads) {
        crew.decide(settings -> new TeamSettings(
                settings.frozen(),
                settings.rest(),
                settings.run(),
                List.of(leads),
                settings.swaps(),
                settings.sos(),
                Optional.of(limit),
                settings.digest(),
                settings.pings(),
                settings.signs()));
    }

    void cover(Span span, PersonId by, PersonId replaced) {
        Cover cover = new Cover(span, Optional.of(by), Optional.of(replaced));
        crew.rotas().add(Crew.PRIMARY, List.of(cover), new Cause("swap/1"), by);
    }

    Optional<PersonId> onCall(Instant at) {
        return crew.rotas().onCall(Crew.PRIMARY, at).person();
    }

    List<String> said(PersonId person) {
        return crew.said(person.value());
    }
}
