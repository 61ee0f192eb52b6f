package vn.tinhgon.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Lets servers speak of trouble only, one line each. */
public final class QuietLog {

    private QuietLog() {}

    public static void use() {
        try (var settings = QuietLog.class.getResourceAsStream("/quiet-logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
