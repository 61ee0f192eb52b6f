package vn.tinhgon.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import vn.tinhgon.parts.process.PartFailed;

/** Plain requests to one of the parts. */
final class LocalHttp {

    private static final Pattern ACCESS_TOKEN =
            Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    LocalHttp(String base) {
        this.base = base;
    }

    String get(String path) {
        return send(request(path).GET());
    }

    void post(String path) {
        send(request(path).POST(BodyPublishers.noBody()));
    }

    void delete(String path) {
        send(request(path).DELETE());
    }

    String token(String user, String password) {
        var form =
                "grant_type=password&client_id=tinhgon-cli&scope=openid&username=%s&password=%s"
                        .formatted(encoded(user), encoded(password));
        var answer =
                send(
                        request("/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        var token = ACCESS_TOKEN.matcher(answer);
        if (!token.find()) {
            throw new PartFailed("No access token for " + user, answer);
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private String send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new PartFailed(
                        request + " answered " + response.statusCode(), response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted during " + request, e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
