package vn.tinhgon.local;

import java.util.Map;

/** Whatever listens on a port in the local run, and the environment variable that moves it. */
public enum Listener {
    PLANS("plans-service", 8081),
    AGENCIES("agencies-service", 8082),
    REPORTING("reporting-service", 8083),
    NOTIFICATIONS("notifications-service", 8084),
    POSTGRES("PostgreSQL", 5433),
    KAFKA("Kafka", 9094),
    KEYCLOAK("Keycloak", 8180),
    SMTP("SMTP", 3025),
    MAIL_PAGE("Mail", 8025);

    private final String label;
    private final int usual;

    Listener(String label, int usual) {
        this.label = label;
        this.usual = usual;
    }

    public String label() {
        return label;
    }

    public String variable() {
        return "TINHGON_" + name() + "_PORT";
    }

    int port(Map<String, String> environment) {
        var chosen = environment.get(variable());
        return chosen == null || chosen.isBlank() ? usual : parsed(chosen.strip());
    }

    private int parsed(String chosen) {
        try {
            var port = Integer.parseInt(chosen);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, like a number that is no port.
        }
        throw new PortRefused(this, chosen);
    }
}
