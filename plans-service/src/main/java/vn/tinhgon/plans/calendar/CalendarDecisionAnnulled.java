package vn.tinhgon.plans.calendar;

import vn.tinhgon.platform.problem.Refusal;

/** The decision counts no longer already. */
public class CalendarDecisionAnnulled extends Refusal {

    CalendarDecisionAnnulled(String number) {
        super(Kind.CONFLICT, "calendar-decision-annulled", number);
    }
}
