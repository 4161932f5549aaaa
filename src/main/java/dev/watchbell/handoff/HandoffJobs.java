package dev.watchbell.handoff;

import dev.watchbell.handoff.week.MondayWord;
import dev.watchbell.rota.Rotas;
import dev.watchbell.timer.Timer;

/** What time does to handoffs, and what a rota that changes does. */
public final class HandoffJobs {
    static final String TURNOVERS = "turnovers";
    static final String WEEKLY = "weekly-handoffs";

    private final Turnovers turnovers;
    private final MondayWord monday;

    public HandoffJobs(Turnovers turnovers, MondayWord monday) {
        this.turnovers = turnovers;
        this.monday = monday;
    }

    public void hangUp(Timer timer, Rotas rotas) {
        timer.add(TURNOVERS, turnovers::look).add(WEEKLY, monday::look);
        turnovers.sweep().follow();
        rotas.whenChanged(schedule -> timer.nudge(TURNOVERS));
    }
}
