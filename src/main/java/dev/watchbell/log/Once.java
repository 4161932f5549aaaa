package dev.watchbell.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets the same failure through once in ten minutes: a database that is away is met every second, by everybody. Named in
 * {@code logback.xml}.
 *
 * <p>The same is: said in the same place, for the same reason. Only what comes with a stack trace is left out.
 */
public final class Once extends Filter<ILoggingEvent> {
    private static final long QUIET = Duration.ofMinutes(10).toMillis();
    private static final int REMEMBERED = 200;

    private final Map<String, Long> said = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return event.getThrowableProxy() == null || first(event) ? FilterReply.NEUTRAL : FilterReply.DENY;
    }

    private synchronized boolean first(ILoggingEvent event) {
        String what = event.getLoggerName() + event.getMessage() + root(event.getThrowableProxy());
        Long before = said.get(what);
        // A clock that was set back doesn't keep us quiet for longer.
        boolean first = before == null || Math.abs(event.getTimeStamp() - before) >= QUIET;
        if (first) {
            said.remove(what);
            said.put(what, event.getTimeStamp());
        }
        return first;
    }

    /** Without numbers: addresses, process ids and times differ from one to the next. */
    private static String root(IThrowableProxy thrown) {
        IThrowableProxy cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClassName() + String.valueOf(cause.getMessage()).replaceAll("[0-9]+", "");
    }
}
