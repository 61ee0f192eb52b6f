package vn.tinhgon.notifications.recipient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Where addresses are registered and removed. */
@ApplicationScoped
public class RecipientDesk {

    private final Recipients recipients;
    private final RegistryCopy registry;
    private final ExpectedVersion expected;
    private final Clock clock;

    RecipientDesk(
            Recipients recipients, RegistryCopy registry, ExpectedVersion expected, Clock clock) {
        this.recipients = recipients;
        this.registry = registry;
        this.expected = expected;
        this.clock = clock;
    }

    @Transactional
    public Recipient register(UUID agencyId, String email, Language language, Caller caller) {
        var agency =
                registry.named(List.of(agencyId)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("agency", agencyId));
        caller.mustCover(new Scope(agency.scope()), "agency", agencyId);
        var recipient = new Recipient(agencyId, email, language, LocalDate.now(clock));
        recipients.add(recipient);
        return recipient;
    }

    @Transactional
    public Recipient get(UUID id, Caller caller) {
        return recipients.find(id, caller.scope()).orElseThrow(() -> new NotFound("recipient", id));
    }

    @Transactional
    public Recipient remove(UUID id, Caller caller) {
        var recipient = get(id, caller);
        expected.mustBe(recipient.version());
        recipient.remove(LocalDate.now(clock));
        recipients.flush();
        return recipient;
    }
}
