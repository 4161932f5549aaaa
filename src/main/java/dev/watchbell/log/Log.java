package dev.watchbell.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;

/** Whom the log is for. It goes to standard error, lines for people until something else is asked for. */
public final class Log {
    private Log() {}

    /** From now on one JSON object a line, for the whole process. */
    public static void asJson() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("stderr")
                        instanceof ConsoleAppender<ILoggingEvent> stderr) {
            JsonLines lines = new JsonLines();
            lines.setContext(context);
            lines.start();
            stderr.setEncoder(lines);
        }
    }
}
