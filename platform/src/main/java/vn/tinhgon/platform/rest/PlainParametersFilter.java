package vn.tinhgon.platform.rest;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.text.PlainText;
import vn.tinhgon.platform.time.StatedDate;

/**
 * Refuses query parameters that would get as far as the database and fail there: what is no text,
 * and dates in years that no document means.
 */
@Provider
@PreMatching
public class PlainParametersFilter implements ContainerRequestFilter {

    private static final Pattern DATE = Pattern.compile("[+-]?\\d{4,}-\\d{2}-\\d{2}");

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo()
                .getQueryParameters()
                .forEach((name, values) -> values.forEach(value -> check(name, value)));
    }

    /** A parameter or form field as text; null stays null. */
    public static String check(String name, String value) {
        try {
            if (value != null && DATE.matcher(value).matches()) {
                StatedDate.parse(value);
            }
            return value == null ? null : PlainText.of(value);
        } catch (PlainText.NotText e) {
            throw new InvalidField(name, "no-text");
        } catch (DateTimeException e) {
            throw new InvalidField(name, "parameter-unreadable", value);
        }
    }
}
