package vn.tinhgon.local;

/** What a person can look at once the suite is up. */
final class Addresses {

    private static final String USERS =
            "demo, registrar, approver, planner, officer, inspector, administrator";

    private final Suite suite;
    private final LocalPorts ports;

    Addresses(Suite suite, LocalPorts ports) {
        this.suite = suite;
        this.ports = ports;
    }

    void tellOn(Terminal terminal) {
        terminal.say("addresses");
        for (var service : suite.services()) {
            terminal.print("  %-22s %s/q/swagger-ui".formatted(service.label(), service.url()));
        }
        terminal.print("  %-22s %s".formatted("Keycloak", suite.parts().keycloak().url()));
        terminal.print(
                "  %-22s http://localhost:%d".formatted("Mail", ports.of(Listener.MAIL_PAGE)));
        terminal.print("  %-22s %s".formatted("Kafka", suite.parts().kafka().bootstrap()));
        terminal.print("  %-22s localhost:%d".formatted("PostgreSQL", ports.of(Listener.POSTGRES)));
        terminal.say("address-users", USERS);
        terminal.say("stays-up");
    }
}
