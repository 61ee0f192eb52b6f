package vn.tinhgon.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import vn.tinhgon.local.Suite;

/** Posts to services of a suite as people do, each on the version that the one before answered. */
final class Calls {

    private final Http http = new Http();
    private final Suite suite;

    Calls(Suite suite) {
        this.suite = suite;
    }

    JsonNode post(String service, String user, String path, Object body) {
        return post(service, user, path, body, "*");
    }

    JsonNode post(String service, String user, String path, Object body, String version) {
        return http.send(
                HttpRequest.newBuilder(URI.create(suite.service(service).url() + "/api/v1" + path))
                        .header("Authorization", "Bearer " + suite.parts().token(user, user))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"" + version + "\"")
                        .header("Content-Type", "application/json")
                        .POST(Http.json(body)));
    }
}
