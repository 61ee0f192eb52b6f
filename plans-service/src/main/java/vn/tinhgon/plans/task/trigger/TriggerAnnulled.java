package vn.tinhgon.plans.task.trigger;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The record counts no longer already. */
public class TriggerAnnulled extends Refusal {

    TriggerAnnulled(LocalDate occurredOn) {
        super(Kind.CONFLICT, "trigger-annulled", occurredOn);
    }
}
