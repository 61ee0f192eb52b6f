package vn.tinhgon.notifications.channel;

/** The mail server said no to a letter and would say it again (SMTP 5xx). */
public class MailRefused extends RuntimeException {

    MailRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
