package vn.tinhgon.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.tinhgon.platform.problem.Refusal;

/**
 * Refuses a body that is too large with a problem that tells the limit. The server's own limit lies
 * above and only cuts the connection; it still holds for bodies that do not announce their length.
 */
@Provider
@PreMatching
public class BodySizeFilter implements ContainerRequestFilter {

    private final long mebibytes;

    BodySizeFilter(@ConfigProperty(name = "tinhgon.body.mebibytes") long mebibytes) {
        this.mebibytes = mebibytes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > mebibytes << 20) {
            throw new BodyTooLarge(mebibytes);
        }
    }

    /** The body is larger than any request needs. */
    public static class BodyTooLarge extends Refusal {
        BodyTooLarge(long mebibytes) {
            super(Kind.TOO_LARGE, "body-too-large", mebibytes);
        }
    }
}
