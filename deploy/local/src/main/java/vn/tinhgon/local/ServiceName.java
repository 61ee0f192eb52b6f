package vn.tinhgon.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services; each has a module, a database and a port of its own. */
public enum ServiceName {
    AGENCIES(Listener.AGENCIES),
    PLANS(Listener.PLANS),
    REPORTING(Listener.REPORTING),
    NOTIFICATIONS(Listener.NOTIFICATIONS);

    private final Listener listener;

    ServiceName(Listener listener) {
        this.listener = listener;
    }

    public static ServiceName of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public Listener listener() {
        return listener;
    }

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return listener.label();
    }

    Path jar(Path root) {
        return root.resolve(label()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
