package vn.tinhgon.notifications.channel;

import java.io.IOException;
import java.util.Optional;

/** The real channel, before which a failure can be put and taken away again. */
public class InterruptedMailChannel extends MailChannel {

    private final MailChannel real;
    private volatile Optional<RuntimeException> failure = Optional.empty();

    public InterruptedMailChannel(MailChannel real) {
        super(null, null);
        this.real = real;
    }

    public void goAway() {
        failure = Optional.of(new MailServerAway(new IOException("connection refused")));
    }

    public void refuse() {
        failure = Optional.of(new MailRefused("550 no such mailbox", null));
    }

    public void comeBack() {
        failure = Optional.empty();
    }

    @Override
    public void send(Letter letter) {
        failure.ifPresent(
                thrown -> {
                    throw thrown;
                });
        real.send(letter);
    }
}
