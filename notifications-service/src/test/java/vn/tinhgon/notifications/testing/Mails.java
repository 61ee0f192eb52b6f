package vn.tinhgon.notifications.testing;

import java.util.List;

import vn.tinhgon.parts.Mail;
import vn.tinhgon.platform.testing.RealParts;

/** What lies in the mailboxes of the real mail server. */
public final class Mails {

    private Mails() {}

    public static List<Mail> to(String address) {
        return RealParts.client().mails().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }
}
