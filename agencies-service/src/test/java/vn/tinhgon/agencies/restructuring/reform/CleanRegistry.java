package vn.tinhgon.agencies.restructuring.reform;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Starts the service anew, on an empty database; whole countries take their time. */
public class CleanRegistry implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.test-timeout", "2m");
    }
}
