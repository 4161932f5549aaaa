package dev.watchbell.check;

import dev.watchbell.timer.Timer;

/** What time does to checks: each week a team is told. */
public final class CheckJobs {
    static final String WEEKLY = "weekly-checks";

    private final WeeklyLook weekly;

    public CheckJobs(WeeklyLook weekly) {
        this.weekly = weekly;
    }

    public void hangUp(Timer timer) {
        timer.add(WEEKLY, weekly::look);
    }
}
