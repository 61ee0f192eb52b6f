package vn.tinhgon.plans.task.listing;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.InvalidField;

/** From when until when tasks are due, both days included; either may be null. */
public record DueRange(LocalDate from, LocalDate until) {

    public DueRange {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidField("dueUntil", "range-reversed", from, until);
        }
    }
}
