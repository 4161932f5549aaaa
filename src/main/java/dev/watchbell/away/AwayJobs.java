package dev.watchbell.away;

import dev.watchbell.away.leave.LeaveCalendars;
import dev.watchbell.rota.Rotas;
import dev.watchbell.timer.Timer;
import java.time.InstantSource;

/** What time does to times away: warnings fall due, calendars are read; a rota that changes is looked at at once. */
public final class AwayJobs {
    static final String WARNINGS = "away-warnings";
    static final String CALENDARS = "leave-calendars";

    private final Warnings warnings;
    private final LeaveCalendars calendars;
    private final InstantSource clock;

    public AwayJobs(Warnings warnings, LeaveCalendars calendars, InstantSource clock) {
        this.warnings = warnings;
        this.calendars = calendars;
        this.clock = clock;
    }

    public void hangUp(Timer timer, Rotas rotas) {
        timer.add(CALENDARS, calendars::read).add(WARNINGS, warnings::look);
        calendars.whenChanged(person -> {
            timer.nudge(CALENDARS);
            timer.nudge(WARNINGS);
        });
        rotas.whenChanged(schedule -> {
            warnings.lookAgain(schedule, clock.instant());
            timer.nudge(WARNINGS);
        });
    }
}
