package vn.tinhgon.plans.task.sweep;

import vn.tinhgon.events.PlanEvent;

/** What a sweep says of something that is owed by a day and is no task. */
public interface Reminder {

    /** Days past the last good one, negative before it. */
    int passed();

    PlanEvent event();

    default boolean isOfLateness() {
        return passed() > 0;
    }
}
