package vn.tinhgon.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Ends a process when this JVM is gone, however it went: a shell waits on a pipe that only this JVM
 * holds open, and the system closes it even after kill -9.
 */
public final class Warden implements AutoCloseable {

    private static final String SCRIPT = "trap '' INT; read -r _; kill -s \"$1\" \"$2\"";

    private final Process shell;

    private Warden(Process shell) {
        this.shell = shell;
    }

    public static Warden over(long pid, String signal) {
        try {
            return new Warden(
                    new ProcessBuilder("sh", "-c", SCRIPT, "warden", signal, Long.toString(pid))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process has ended by other means: nothing is left to watch. */
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
