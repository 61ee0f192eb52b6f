package vn.tinhgon.plans.vacancy;

import vn.tinhgon.platform.problem.Refusal;

/** Somebody has the duty below, or receives what it brings: nobody else is chosen. */
public class DutyNotVacant extends Refusal {

    DutyNotVacant(String planNumber) {
        super(Kind.CONFLICT, "cascade-duty-not-vacant", planNumber);
    }
}
