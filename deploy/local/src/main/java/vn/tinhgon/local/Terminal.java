package vn.tinhgon.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/** Speaks to the person who started the run: Vietnamese first, then English. */
public final class Terminal {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final PrintStream out;

    Terminal(PrintStream out) {
        this.out = out;
    }

    public static Terminal standard() {
        return new Terminal(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** The text of the bundle {@code vn.tinhgon.local.messages} in both languages, on one line. */
    public synchronized void say(String key, Object... arguments) {
        out.println(
                text(VIETNAMESE, key, arguments) + " | " + text(Locale.ENGLISH, key, arguments));
    }

    /** The text in both languages, each on lines of its own. */
    public synchronized void tell(String key, Object... arguments) {
        out.println(text(VIETNAMESE, key, arguments));
        out.println(text(Locale.ENGLISH, key, arguments));
    }

    /** As it is: an address, the end of a log. */
    public synchronized void print(String line) {
        out.println(line);
    }

    public void ready(String what, Duration took) {
        say("ready", what, took.toMillis() / 1000.0);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle("vn.tinhgon.local.messages", locale, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
