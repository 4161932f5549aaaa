package dev.watchbell.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Watchbell this is. */
final class Version {
    private Version() {}

    static String text() {
        Properties properties = new Properties();
        try (InputStream written = Version.class.getResourceAsStream("/version.properties")) {
            properties.load(written);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version");
    }
}
