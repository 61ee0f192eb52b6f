package vn.tinhgon.parts.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import vn.tinhgon.parts.Mail;

/** The messages as a page, newest first. */
final class MailList {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="vi">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Hộp thư thử nghiệm | Mail sink</title>
            <style>
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
              article { border-top: 1px solid #ccc; padding: .5rem 0 }
              h2 { font-size: 1.15rem; margin: .5rem 0 0 }
              pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
              small { color: #555 }
            </style>
            <h1>Hộp thư thử nghiệm <small lang="en">Mail sink</small></h1>
            <p>%1$d thư, không gửi ra ngoài. <small lang="en">%1$d messages, none is sent out.</small></p>
            %2$s
            </html>
            """;

    private static final String ARTICLE =
            """
            <article>
              <h2>%s</h2>
              <small>%s · %s → %s</small>
              <pre>%s</pre>
            </article>
            """;

    private MailList() {}

    static String html(List<Mail> mails) {
        return PAGE.formatted(
                mails.size(),
                mails.reversed().stream().map(MailList::article).collect(Collectors.joining()));
    }

    private static String article(Mail mail) {
        return ARTICLE.formatted(
                escaped(mail.subject()),
                TIME.format(mail.receivedAt()),
                escaped(mail.from()),
                escaped(mail.to()),
                escaped(mail.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
