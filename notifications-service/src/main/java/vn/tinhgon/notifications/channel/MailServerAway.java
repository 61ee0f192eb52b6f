package vn.tinhgon.notifications.channel;

/** The mail server is not to be reached, or does not let us in: no letter would leave. */
public class MailServerAway extends RuntimeException {

    MailServerAway(Throwable cause) {
        super(cause.toString(), cause);
    }
}
