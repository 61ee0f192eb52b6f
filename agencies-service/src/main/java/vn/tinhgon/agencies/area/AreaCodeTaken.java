package vn.tinhgon.agencies.area;

import vn.tinhgon.platform.problem.FieldRefused;

/** Another area of the level has the code at the same time. */
public class AreaCodeTaken extends FieldRefused {

    /**
     * @param field in which the request says the code
     */
    public AreaCodeTaken(String field, String code) {
        super(Kind.CONFLICT, field, "area-code-taken", code);
    }
}
