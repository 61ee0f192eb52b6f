package vn.tinhgon.platform.sql;

import org.jdbi.v3.core.Handle;

/**
 * Says that the plan of what is asked from here to the end of the transaction does not depend on
 * the values that are asked for, such as reading by ids. The database by itself plans anew whatever
 * seems to be cheaper for fewer rows than usual, which takes longer than running it.
 */
public final class PlannedOnce {

    private PlannedOnce() {}

    public static Handle in(Handle handle) {
        handle.execute("set local plan_cache_mode = force_generic_plan");
        return handle;
    }
}
