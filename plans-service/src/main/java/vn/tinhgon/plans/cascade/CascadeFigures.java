package vn.tinhgon.plans.cascade;

/**
 * How many duties of a plan stand how.
 *
 * @param needReassignment open ones of agencies that left them to no one or to several
 */
public record CascadeFigures(
        int duties,
        int open,
        int overdue,
        int met,
        int metLate,
        int lapsed,
        int needReassignment) {}
