package vn.tinhgon.notifications.channel;

/** The mail server does not take this letter just now (SMTP 4xx); it may take others. */
public class MailDeferred extends RuntimeException {

    MailDeferred(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
