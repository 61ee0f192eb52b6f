package vn.tinhgon.notifications.channel;

/** The mail server is not to be reached, or takes nothing just now. */
public class MailServerAway extends RuntimeException {

    MailServerAway(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
