package vn.tinhgon.platform.rest;

import java.util.Arrays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import vn.tinhgon.platform.problem.FieldRefused;

/** The version that the caller read before it asked for a change ({@code If-Match}). */
@RequestScoped
public class ExpectedVersion {

    @Context HttpHeaders headers;

    /** Refuses the change when it was not made on the current version. */
    public void mustBe(long current) {
        var sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null || sent.isBlank()) {
            throw new VersionRequired();
        }
        var tags = Arrays.stream(sent.split(",")).map(String::strip).toList();
        if (!tags.contains("*") && !tags.contains("\"" + current + "\"")) {
            throw new VersionStale(current);
        }
    }

    /** A change that does not say on which version it was made. */
    public static class VersionRequired extends FieldRefused {
        public VersionRequired() {
            super(Kind.UNCONDITIONAL, HttpHeaders.IF_MATCH, "version-required");
        }
    }

    /** A change made on a version that is no longer the current one. */
    public static class VersionStale extends FieldRefused {
        public VersionStale(long current) {
            super(Kind.STALE, HttpHeaders.IF_MATCH, "version-stale", current);
        }
    }
}
