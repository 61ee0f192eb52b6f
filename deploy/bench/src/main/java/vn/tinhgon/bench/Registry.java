package vn.tinhgon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.tinhgon.local.Suite;

/** The registry as those who register and decide call it. */
final class Registry {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "tinhgon-bench";
    private static final String CENTRE = "01980000-0000-7000-8000-000000000002";
    private static final String COUNTRY = "01980000-0000-7000-8000-000000000084";
    private static final long LOOK_AGAIN = 50_000_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Suite suite;

    Registry(Suite suite) {
        this.suite = suite;
    }

    /** The country, and the agency in it for which the approver works. */
    void begin() {
        send(
                json(
                        "demo",
                        "/areas",
                        Map.of(
                                "id", COUNTRY,
                                "code", "VN",
                                "name", "Việt Nam",
                                "level", "CENTRAL",
                                "validFrom", "2004-01-01")));
        send(
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
        var received = send(form("/areas/imports", country.units(), "validFrom", "2025-03-01"));
        var path = "/areas/imports/" + received.get("id").asText();
        var state = "RECEIVED";
        while (!state.equals("DONE")) {
            LockSupport.parkNanos(LOOK_AGAIN);
            var work = send(request("demo", path).GET());
            state = work.get("state").asText();
            if (state.equals("FAILED")) {
                throw new IllegalStateException("The registration failed: " + work);
            }
        }
    }

    /** Drafts, submits and approves the reform, which takes effect with its approval. */
    void reform(Country country) {
        var drafted =
                send(
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
        return request(user, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()));
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

    private JsonNode send(HttpRequest.Builder request, int version) {
        return send(request.header("If-Match", "\"" + version + "\""));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
