package vn.tinhgon.agencies.area;

import vn.tinhgon.platform.problem.Refusal;

/** Another area of the level has the code at the same time. */
public class AreaCodeTaken extends Refusal {

    public AreaCodeTaken(String code) {
        super(Kind.CONFLICT, "area-code-taken", code);
    }
}
