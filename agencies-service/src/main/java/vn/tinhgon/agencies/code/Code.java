package vn.tinhgon.agencies.code;

import java.util.regex.Pattern;

import vn.tinhgon.platform.problem.InvalidField;

/** A code of an agency in a scheme, in its canonical spelling. */
public record Code(String scheme, String code) {

    private static final Pattern SCHEME = Pattern.compile("[A-Z][0-9A-Z_-]{0,19}");
    private static final Pattern FREE_FORM = Pattern.compile("[0-9A-Za-z._/-]{1,50}");

    public Code {
        if (scheme == null || !SCHEME.matcher(scheme).matches()) {
            throw new InvalidField("scheme", "code-scheme-invalid", String.valueOf(scheme));
        }
        if (code == null || !FREE_FORM.matcher(code).matches()) {
            throw new InvalidField("code", "code-invalid", String.valueOf(code));
        }
        code = scheme.equals(ElectronicCode.SCHEME) ? ElectronicCode.canonical(code) : code;
    }
}
