package vn.tinhgon.platform.outbox;

import vn.tinhgon.platform.problem.Refusal;

/** What is asked for does more to one thing than an event can tell. */
public class EventTooLarge extends Refusal {

    EventTooLarge(String type) {
        super(Kind.RULE_BROKEN, "event-too-large", type);
    }
}
