package vn.tinhgon.notifications.channel;

/** A letter that cannot arrive however often it is sent: its address is none, or SMTP said 5xx. */
public class MailRefused extends RuntimeException {

    MailRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
