package vn.tinhgon.notifications.delivery;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;

import vn.tinhgon.notifications.channel.MailChannel;
import vn.tinhgon.notifications.channel.MailDeferred;
import vn.tinhgon.notifications.channel.MailRefused;
import vn.tinhgon.notifications.channel.MailServerAway;

/**
 * Sends what is due, one letter after the other; what is wrong with one holds up no other. A letter
 * is marked as sent after the mail server took it: killed between the two, it is sent again when
 * its lease ends, with the same content and Message-ID. Better twice than never.
 */
@ApplicationScoped
class Postman {

    private final Deliveries deliveries;
    private final AddressBook addresses;
    private final LetterWriter writer;
    private final MailChannel channel;

    Postman(
            Deliveries deliveries,
            AddressBook addresses,
            LetterWriter writer,
            MailChannel channel) {
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.writer = writer;
        this.channel = channel;
    }

    /** Takes the next letter; false when none is due or the mail server is away. */
    boolean deliverNext() {
        return deliveries.claim().map(this::deliver).orElse(false);
    }

    private boolean deliver(Delivery delivery) {
        try {
            bring(delivery);
        } catch (MailServerAway away) {
            Log.warnf("Mail waits: %s", away.getMessage());
            deliveries.postpone(delivery, away.getMessage());
            return false;
        } catch (MailRefused refused) {
            Log.warnf("Letter %s has failed: %s", delivery.id(), refused.getMessage());
            deliveries.fail(delivery, refused.getMessage());
        } catch (MailDeferred deferred) {
            Log.warnf("Letter %s waits: %s", delivery.id(), deferred.getMessage());
            deliveries.postpone(delivery, deferred.getMessage());
        } catch (RuntimeException failure) {
            Log.errorf(failure, "Letter %s could not be sent", delivery.id());
            deliveries.postpone(delivery, failure.toString());
        }
        return true;
    }

    private void bring(Delivery delivery) {
        if (addresses.isGone(delivery.agencyId())) {
            deliveries.cancel(delivery, "agency ended");
            return;
        }
        delivery.recipientId()
                .ifPresentOrElse(
                        recipient -> toRecipient(delivery, recipient), () -> toMailbox(delivery));
    }

    private void toRecipient(Delivery delivery, UUID recipient) {
        addresses
                .recipient(recipient, delivery.agencyId())
                .ifPresentOrElse(
                        addressee -> send(delivery, addressee),
                        () -> deliveries.cancel(delivery, "recipient removed"));
    }

    private void toMailbox(Delivery delivery) {
        addresses
                .mailbox(delivery.agencyId())
                .ifPresentOrElse(
                        addressee -> send(delivery, addressee),
                        () -> deliveries.awaitAddress(delivery));
    }

    private void send(Delivery delivery, Addressee addressee) {
        channel.send(writer.write(delivery, addressee));
        deliveries.sent(delivery);
    }
}
