package vn.tinhgon.parts.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import vn.tinhgon.parts.Mail;
import vn.tinhgon.parts.Part;
import vn.tinhgon.parts.process.PartFailed;

/** The mailboxes; one appears with the first message to its address. */
public final class MailSink implements Part {

    private static final String LOCAL = "127.0.0.1";

    private final int smtpPort;
    private final GreenMail server;
    private final MailPage page;

    public MailSink(int smtpPort, int pagePort) {
        this.smtpPort = smtpPort;
        this.server =
                new GreenMail(new ServerSetup(smtpPort, LOCAL, ServerSetup.PROTOCOL_SMTP))
                        .withConfiguration(
                                GreenMailConfiguration.aConfig().withDisabledAuthentication());
        this.page = new MailPage(this, pagePort);
    }

    @Override
    public String name() {
        return "Mail";
    }

    public int smtpPort() {
        return smtpPort;
    }

    @Override
    public void start() {
        server.start();
        page.start();
    }

    @Override
    public void stop() {
        page.stop();
        server.stop();
    }

    /** Oldest first. */
    public List<Mail> mails() {
        var mails = new ArrayList<Mail>();
        try {
            for (var user : server.getUserManager().listUser()) {
                for (var message : inbox(user)) {
                    mails.add(mail(user, message));
                }
            }
        } catch (FolderException | MessagingException | IOException e) {
            throw new PartFailed("A message cannot be read", e);
        }
        mails.sort(Comparator.comparing(Mail::receivedAt));
        return mails;
    }

    /** A copy: the server adds to its own list while we read. */
    private List<StoredMessage> inbox(GreenMailUser user) throws FolderException {
        return List.copyOf(server.getManagers().getImapHostManager().getInbox(user).getMessages());
    }

    public void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new PartFailed("The mailboxes cannot be emptied", e);
        }
    }

    private static Mail mail(GreenMailUser user, StoredMessage stored)
            throws MessagingException, IOException {
        var message = stored.getMimeMessage();
        return new Mail(
                MimeUtility.decodeText(message.getFrom()[0].toString()),
                user.getEmail(),
                Objects.requireNonNullElse(message.getSubject(), ""),
                stored.getReceivedDate().toInstant(),
                MailText.of(message));
    }
}
