package dev.watchbell.timer;

import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.DBConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Quartz, on our database: each bell every ten seconds.
 *
 * <p>Quartz only wakes us. On PostgreSQL it is clustered, and then a ring comes to one replica; which one doesn't matter.
 */
final class Clockwork implements AutoCloseable {
    static final Duration EVERY = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String OURS = "watchbell";
    private static final String BELLS = "bells";

    private final Scheduler quartz;

    Clockwork(Database database, Consumer<String> ring) throws SchedulerException {
        String pool = OURS + "-" + UUID.randomUUID();
        DBConnectionManager.getInstance().addConnectionProvider(pool, new Pooled(database.connections()));
        // Quartz keeps schedulers by name for the whole JVM, and would give us another one's: ours needs no register.
        synchronized (Clockwork.class) {
            quartz = new StdSchedulerFactory(settings(pool, database.postgres())).getScheduler();
            SchedulerRepository.getInstance().remove(OURS);
        }
        quartz.setJobFactory((bundle, scheduler) -> new RingJob(ring));
    }

    private static Properties settings(String pool, boolean clustered) {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", OURS);
        settings.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.scheduler.idleWaitTime", "1000");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "4");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        // Quartz's tables for PostgreSQL run on H2 as they are, and so does what speaks to them.
        settings.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        settings.setProperty("org.quartz.jobStore.dataSource", pool);
        settings.setProperty("org.quartz.jobStore.tablePrefix", "qrtz_");
        settings.setProperty("org.quartz.jobStore.useProperties", "true");
        settings.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        settings.setProperty("org.quartz.jobStore.misfireThreshold", "5000");
        settings.setProperty("org.quartz.jobStore.isClustered", Boolean.toString(clustered));
        settings.setProperty("org.quartz.jobStore.clusterCheckinInterval", "5000");
        return settings;
    }

    /** Has the bell rung at once, and every ten seconds from then on. */
    void add(String bell) throws SchedulerException {
        JobDetail job = JobBuilder.newJob(RingJob.class)
                .withIdentity(job(bell))
                .storeDurably()
                .build();
        Trigger every = TriggerBuilder.newTrigger()
                .withIdentity(new TriggerKey(bell, "every"))
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever((int) EVERY.toSeconds())
                        .withMisfireHandlingInstructionNowWithRemainingCount())
                .startNow()
                .build();
        quartz.scheduleJob(job, Set.of(every), true);
    }

    void start() throws SchedulerException {
        quartz.start();
    }

    boolean running() throws SchedulerException {
        return quartz.isStarted() && !quartz.isShutdown();
    }

    /**
     * Waits for the bells that are being rung, but not for long: with its database gone Quartz would go on trying to note
     * the last ring for as long as it lives.
     */
    @Override
    public void close() throws SchedulerException {
        quartz.standby();
        Thread closing = new Thread(this::shutDown, "timer-closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(PATIENCE.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            LOG.warn("timer left behind, it is still ringing");
        }
    }

    private void shutDown() {
        try {
            quartz.shutdown(true);
        } catch (SchedulerException failure) {
            LOG.warn("timer didn't close well", failure);
        }
    }

    private static JobKey job(String bell) {
        return new JobKey(bell, BELLS);
    }
}
