package vn.tinhgon.agencies.staffing.reduction;

import java.time.LocalDate;

import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.platform.problem.InvalidField;

/** For posts of the category no reduction is required on the day. */
public class NoTarget extends InvalidField {

    NoTarget(StaffCategory category, LocalDate day) {
        super("category", "reduction-without-target", category, day);
    }
}
