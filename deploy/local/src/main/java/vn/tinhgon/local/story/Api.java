package vn.tinhgon.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.tinhgon.local.Suite;

/** The suite as one of its users calls it. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "tinhgon-7d1f0a";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Suite suite;
    private final String user;
    private String token;
    private Instant tokenSince = Instant.MIN;

    public Api(Suite suite, String user) {
        this.suite = suite;
        this.user = user;
    }

    public JsonNode get(String service, String path) {
        return sent(get(service, path, BodyHandlers.ofString()));
    }

    /** The status alone, for questions that may be refused. */
    public int status(String service, String path) {
        return get(service, path, BodyHandlers.discarding()).statusCode();
    }

    public JsonNode post(String service, String path, JsonNode body) {
        return sent(
                send(
                        request(service, path)
                                .POST(json(body))
                                .header("Content-Type", "application/json")));
    }

    public JsonNode post(String service, String path) {
        return sent(send(request(service, path).POST(BodyPublishers.noBody())));
    }

    /** Posts a transition of something, naming the version just read. */
    public JsonNode change(String service, String thing, String transition, JsonNode body) {
        return sent(
                send(
                        request(service, thing + transition)
                                .POST(json(body))
                                .header("Content-Type", "application/json")
                                .header("If-Match", version(service, thing))));
    }

    public JsonNode patch(String service, String thing, JsonNode body) {
        return sent(
                send(
                        request(service, thing)
                                .method("PATCH", json(body))
                                .header("Content-Type", "application/json")
                                .header("If-Match", version(service, thing))));
    }

    public JsonNode upload(String service, String path, String fileName, String text) {
        var body =
                """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s"\r
                Content-Type: text/plain; charset=UTF-8\r
                \r
                %3$s\r
                --%1$s--\r
                """
                        .formatted(BOUNDARY, fileName, text);
        return sent(
                send(
                        request(service, path)
                                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                                .header(
                                        "Content-Type",
                                        "multipart/form-data; boundary=" + BOUNDARY)));
    }

    private String version(String service, String thing) {
        return get(service, thing, BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private <T> HttpResponse<T> get(
            String service, String path, HttpResponse.BodyHandler<T> reader) {
        return send(request(service, path).GET(), reader);
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(suite.service(service).url() + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "vi");
    }

    /** Access tokens live for five minutes; locally a password is the user's name. */
    private synchronized String token() {
        if (tokenSince.isBefore(Instant.now().minusSeconds(120))) {
            token = suite.parts().token(user, user);
            tokenSince = Instant.now();
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
        try {
            return client.send(request.build(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode sent(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    answer.request().method()
                            + " "
                            + answer.uri()
                            + " → "
                            + answer.statusCode()
                            + " "
                            + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8);
    }
}
