package vn.tinhgon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.tinhgon.local.Suite;

/** Posts to services of a suite as people do, each on the version that the one before answered. */
final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Suite suite;

    Calls(Suite suite) {
        this.suite = suite;
    }

    JsonNode post(String service, String user, String path, Object body) {
        return post(service, user, path, body, "*");
    }

    JsonNode post(String service, String user, String path, Object body, String version) {
        var request =
                HttpRequest.newBuilder(URI.create(suite.service(service).url() + "/api/v1" + path))
                        .header("Authorization", "Bearer " + suite.parts().token(user, user))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"" + version + "\"")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()))
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
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
