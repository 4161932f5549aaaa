package dev.watchbell.handoff;

import dev.watchbell.handoff.note.Notes;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What there is to hand over at the end of a watch, put together from what others know of it. */
public final class Drafts {
    private final Rotas rotas;
    private final Notes notes;
    private final BiFunction<TeamId, Span, List<Burning>> incidents;

    /** @param incidents those of a team that were open at some time of a span */
    public Drafts(Rotas rotas, Notes notes, BiFunction<TeamId, Span, List<Burning>> incidents) {
        this.rotas = rotas;
        this.notes = notes;
        this.incidents = incidents;
    }

    Notes notes() {
        return notes;
    }

    Draft of(Watch watch) {
        Turnover turnover = Turnover.of(
                        rotas.rota(watch.schedule()),
                        watch.shift().span().start(),
                        watch.shift().person())
                .orElseGet(() -> new Turnover(watch.shift(), Optional.empty()));
        return of(watch.schedule(), turnover);
    }

    Draft of(ScheduleId schedule, Turnover turnover) {
        Watch watch = new Watch(schedule, turnover.out());
        Span span = turnover.out().span();
        return new Draft(
                watch,
                turnover,
                incidents.apply(schedule.team(), span),
                notes.jottings(watch),
                notes.note(schedule, span.start()));
    }
}
