package vn.tinhgon.parts.mail;

import java.io.IOException;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

/** The readable text of a message: its plain part, or its markup when it has no other. */
final class MailText {

    private MailText() {}

    static String of(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return part.getContent() instanceof String text ? text : "";
        }
        var best = "";
        for (int i = 0; i < parts.getCount(); i++) {
            var text = of(parts.getBodyPart(i));
            if (best.isEmpty()
                    || (parts.getBodyPart(i).isMimeType("text/plain") && !text.isEmpty())) {
                best = text;
            }
        }
        return best;
    }
}
