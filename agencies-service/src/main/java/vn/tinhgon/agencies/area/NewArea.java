package vn.tinhgon.agencies.area;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * An area to be registered.
 *
 * @param id null to be given one
 * @param parentId null for the country
 */
public record NewArea(
        UUID id, String code, String name, String level, UUID parentId, LocalDate validFrom) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_]{1,20}");

    public NewArea {
        code = checkedCode("code", code);
        name = VietnameseText.normalise(name);
    }

    /**
     * @param field in which the request says the code
     */
    public static String checkedCode(String field, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new InvalidField(field, "area-code-invalid", code);
        }
        return code;
    }

    Scope below(Scope parent) {
        return new Scope(parent + "." + code);
    }

    /** For a code that has meant another area before: paths are never reused. */
    Scope belowWithYear(Scope parent) {
        return new Scope(parent + "." + code + "-" + validFrom.getYear());
    }
}
