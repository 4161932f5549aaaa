package dev.watchbell.log;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;

/** Lines for people, without keys. Named in {@code logback.xml}. */
public final class TextLines extends PatternLayoutEncoder {
    @Override
    public byte[] encode(ILoggingEvent event) {
        return Masked.of(getLayout().doLayout(event)).getBytes(StandardCharsets.UTF_8);
    }
}
