package vn.tinhgon.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import vn.tinhgon.local.Suite;

/** Accounts of agencies, one each, that are logged in for as long as is measured. */
final class Officers {

    private static final int SECONDS = 4 * 3600;

    private final Http http = new Http();
    private final Suite suite;
    private final String admin;

    Officers(Suite suite) {
        this.suite = suite;
        admin = "Bearer " + adminToken();
        send("PUT", "/admin/realms/tinhgon", Map.of("accessTokenLifespan", SECONDS));
    }

    /** An account, by the agency that it works for. */
    record Officer(String agency, String authorization) {}

    List<Officer> of(List<String> agencies) {
        var users = agencies.stream().map(Officers::user).toList();
        send(
                "POST",
                "/admin/realms/tinhgon/partialImport",
                Map.of("ifResourceExists", "SKIP", "users", users));
        return agencies.stream()
                .map(agency -> new Officer(agency, authorization(name(agency))))
                .toList();
    }

    String authorization(String user) {
        return "Bearer " + suite.parts().token(user, user);
    }

    private static String name(String agency) {
        return "officer-" + agency.substring(24);
    }

    private static Map<String, Object> user(String agency) {
        var name = name(agency);
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "email",
                name + "@bench.example",
                "emailVerified",
                true,
                "firstName",
                "Chuyên viên",
                "lastName",
                "Người",
                "credentials",
                List.of(Map.of("type", "password", "value", name)),
                "realmRoles",
                List.of("officer"),
                "attributes",
                Map.of("agency", List.of(agency)));
    }

    private String adminToken() {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password=admin";
        var asked =
                HttpRequest.newBuilder(url("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return http.send(asked).get("access_token").asText();
    }

    private void send(String method, String path, Map<String, Object> body) {
        http.send(
                HttpRequest.newBuilder(url(path))
                        .header("Authorization", admin)
                        .header("Content-Type", "application/json")
                        .method(method, Http.json(body)));
    }

    private URI url(String path) {
        return URI.create(suite.parts().keycloak().url() + path);
    }
}
