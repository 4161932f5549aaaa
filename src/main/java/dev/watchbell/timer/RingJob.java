package dev.watchbell.timer;

import java.util.function.Consumer;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** A ring, as Quartz keeps it in its tables: only the bell's name. The class's name stands there too, so it stays. */
final class RingJob implements Job {
    private final Consumer<String> ring;

    RingJob(Consumer<String> ring) {
        this.ring = ring;
    }

    @Override
    public void execute(JobExecutionContext context) {
        ring.accept(context.getJobDetail().getKey().getName());
    }
}
