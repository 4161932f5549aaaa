package dev.watchbell.reminder;

import dev.watchbell.rota.Rotas;
import dev.watchbell.timer.Timer;

/** What time does to pings; a rota that changes is looked at at once. */
public final class ReminderJobs {
    static final String PINGS = "pings";

    private final Pings pings;

    public ReminderJobs(Pings pings) {
        this.pings = pings;
    }

    public void hangUp(Timer timer, Rotas rotas) {
        timer.add(PINGS, pings::look);
        pings.sweep().follow();
        rotas.whenChanged(schedule -> timer.nudge(PINGS));
    }
}
