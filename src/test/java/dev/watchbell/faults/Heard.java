package dev.watchbell.faults;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.watchbell.log.Once;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What an operator finds in the log, as the bot's own settings let it through. */
final class Heard extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();

    Heard() {
        Once once = new Once();
        once.start();
        addFilter(once);
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        boolean ours = !event.getLoggerName().startsWith("io.zonky");
        if (ours && event.getLevel().isGreaterOrEqual(Level.WARN)) {
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                traces.add(lines.get(lines.size() - 1) + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Those that came with a stack trace, with it. */
    List<String> traces() {
        return List.copyOf(traces);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
