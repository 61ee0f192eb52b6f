package vn.tinhgon.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import vn.tinhgon.local.Suite;

/** The registry as those who register and decide call it. */
final class Registry {

    static final String CENTRE = "01980000-0000-7000-8000-000000000002";
    static final String COUNTRY = "01980000-0000-7000-8000-000000000084";
    private static final String BOUNDARY = "tinhgon-bench";
    private static final long LOOK_AGAIN = 50_000_000;

    private final Http http = new Http();
    private final Suite suite;

    Registry(Suite suite) {
        this.suite = suite;
    }

    /** The country, and the agency in it for which the approver works. */
    void begin() {
        http.send(
                json(
                        "demo",
                        "/areas",
                        Map.of(
                                "id", COUNTRY,
                                "code", "VN",
                                "name", "Việt Nam",
                                "level", "CENTRAL",
                                "validFrom", "2004-01-01")));
        http.send(
                json(
                        "demo",
                        "/agencies",
                        Map.of(
                                "id", CENTRE,
                                "name", "Ban Tổ chức Trung ương",
                                "kind", "DEPARTMENT",
                                "bloc", "PARTY",
                                "level", "CENTRAL",
                                "areaId", COUNTRY,
                                "validFrom", "2004-01-01")));
    }

    void register(Country country) {
        var received =
                http.send(form("/areas/imports", country.units(), "validFrom", "2025-03-01"));
        var path = "/areas/imports/" + received.get("id").asText();
        var state = "RECEIVED";
        while (!state.equals("DONE")) {
            LockSupport.parkNanos(LOOK_AGAIN);
            var work = http.send(request("demo", path).GET());
            state = work.get("state").asText();
            if (state.equals("FAILED")) {
                throw new IllegalStateException("The registration failed: " + work);
            }
        }
    }

    /** Drafts, submits and approves the reform, which takes effect with its approval. */
    void reform(Country country) {
        var drafted =
                http.send(
                        form(
                                "/restructurings/imports",
                                country.reform(),
                                "title",
                                "Sắp xếp",
                                "effectiveOn",
                                "2025-07-01",
                                "endsLevel",
                                "DISTRICT"));
        var path = "/restructurings/" + drafted.get("id").asText();
        send(request("demo", path + "/submission").POST(BodyPublishers.noBody()), 0);
        var decision = Map.of("number", "1/NQ", "date", "2025-06-12", "issuer", "Ủy ban Thường vụ");
        send(json("approver", path + "/approval", Map.of("decision", decision)), 1);
    }

    HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(url(path))
                .header("Authorization", "Bearer " + suite.parts().token(user, user))
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    URI url(String path) {
        return URI.create(suite.service("agencies").url() + "/api/v1" + path);
    }

    private HttpRequest.Builder json(String user, String path, Map<String, Object> body) {
        return request(user, path).header("Content-Type", "application/json").POST(Http.json(body));
    }

    private HttpRequest.Builder form(String path, String file, String... fields) {
        var body = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            body.append(part("name=\"" + fields[i] + "\"", "text/plain", fields[i + 1]));
        }
        body.append(part("name=\"file\"; filename=\"list.csv\"", "text/csv", file));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return request("demo", path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private static String part(String name, String type, String content) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s; charset=UTF-8\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, type, content);
    }

    private void send(HttpRequest.Builder request, int version) {
        http.send(request.header("If-Match", "\"" + version + "\""));
    }
}
