package vn.tinhgon.notifications.channel;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/** The real channel, before which a failure can be put and taken away again. */
public class InterruptedMailChannel extends MailChannel {

    private final MailChannel real;
    private volatile Optional<Failure> failure = Optional.empty();

    public InterruptedMailChannel(MailChannel real) {
        super(null, null);
        this.real = real;
    }

    public void goAway() {
        fail(_ -> true, new MailServerAway(new IOException("connection refused")));
    }

    public void refuse() {
        fail(_ -> true, new MailRefused("550 no such mailbox", null));
    }

    public void defer(String address) {
        fail(address::equals, new MailDeferred(new IOException("451 try again later")));
    }

    public void comeBack() {
        failure = Optional.empty();
    }

    @Override
    public void send(Letter letter) {
        failure.filter(failing -> failing.concerns().test(letter.to()))
                .ifPresent(
                        failing -> {
                            throw failing.thrown();
                        });
        real.send(letter);
    }

    private void fail(Predicate<String> concerns, RuntimeException thrown) {
        failure = Optional.of(new Failure(concerns, thrown));
    }

    private record Failure(Predicate<String> concerns, RuntimeException thrown) {}
}
