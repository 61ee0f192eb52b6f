package vn.tinhgon.plans.task.term;

/** When a task was last heard of. */
public final class SignsOfLife {

    /**
     * A day, of a {@code task t} of a {@code plan p}: that of the last report by {@code :asOf}, or
     * on which the clock ran again, or at first on which the plan gave it.
     */
    public static final String HEARD_ON =
            """
            greatest(p.issued_on,
              (select max(g.reported_on) from progress_report g
               where g.task_id = t.id and g.reported_on <= :asOf),
              (select max(u.resumed_on) from task_suspension u
               where u.task_id = t.id and u.resumed_on <= :asOf))""";

    private SignsOfLife() {}
}
