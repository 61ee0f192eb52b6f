package vn.tinhgon.local;

import java.util.HashMap;
import java.util.Map;

import vn.tinhgon.parts.Parts;

/** What a service is told by environment variables; docker-compose uses the same names. */
final class ServiceEnvironment {

    private final LocalPorts ports;
    private final Parts parts;

    ServiceEnvironment(LocalPorts ports, Parts parts) {
        this.ports = ports;
        this.parts = parts;
    }

    Map<String, String> of(ServiceName service) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.listener())));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", parts.postgres().url(service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", service.database());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", parts.kafka().bootstrap());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", parts.keycloak().realmUrl());
        environment.put("TINHGON_LOGIN_REALM", parts.keycloak().realmUrl());
        if (service == ServiceName.NOTIFICATIONS) {
            environment.put("QUARKUS_MAILER_HOST", "localhost");
            environment.put("QUARKUS_MAILER_PORT", Integer.toString(parts.mail().smtpPort()));
            environment.put("TINHGON_MAIL_FROM", "tinhgon@localhost");
        }
        return environment;
    }
}
