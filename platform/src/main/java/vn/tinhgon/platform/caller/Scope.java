package vn.tinhgon.platform.caller;

import java.util.regex.Pattern;

import vn.tinhgon.platform.problem.InvalidField;

/**
 * A part of the country: the path of an area from the country down, such as {@code vn.93}; covers
 * all that lies below.
 */
public record Scope(String path) {

    private static final Pattern FORM = Pattern.compile("vn(\\.[A-Za-z0-9_-]{1,40}){0,8}");
    public static final Scope COUNTRY = new Scope("vn");

    public Scope {
        if (path == null || !FORM.matcher(path).matches()) {
            throw new InvalidField("scope", "scope-invalid", String.valueOf(path));
        }
    }

    public boolean covers(Scope other) {
        return other.path.equals(path) || other.path.startsWith(path + ".");
    }

    @Override
    public String toString() {
        return path;
    }
}
