package vn.tinhgon.events;

/**
 * The topics, one for each publishing service. They keep their whole history: a new consumer starts
 * at offset 0.
 */
public final class Topics {

    public static final String AGENCIES = "agencies.events.v1";
    public static final String PLANS = "plans.events.v1";
    public static final String REPORTING = "reporting.events.v1";
    public static final String NOTIFICATIONS = "notifications.events.v1";

    private Topics() {}
}
