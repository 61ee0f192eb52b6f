package vn.tinhgon.plans.deadline;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How work stands against its deadline on a day; derived, never stored. */
public enum Standing {
    NOT_STARTED,
    OPEN,
    DUE_SOON,
    OVERDUE,
    /** Continuous or recurring work that has given no sign of life for its period. */
    SILENT,
    AWAITING_TRIGGER,
    ON_REQUEST,
    /** Its clock stands by order: nobody is late with it. */
    SUSPENDED,
    /** Its lead says that it is done, and who watches over it has not answered. */
    AWAITING_ACCEPTANCE,
    DONE_ON_TIME,
    DONE_LATE,
    /** It is not to be done any more. */
    CANCELLED;

    /** How work can stand that is still to be done. */
    public static Set<Standing> open() {
        return Stream.of(values())
                .filter(standing -> !standing.isOver())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOver() {
        return this == DONE_ON_TIME || this == DONE_LATE || this == CANCELLED;
    }
}
