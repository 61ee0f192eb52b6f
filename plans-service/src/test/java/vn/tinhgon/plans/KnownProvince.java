package vn.tinhgon.plans;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.EventPublisher;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * Sees to it that the service has heard of the sample province, as it would from agencies-service.
 */
@ApplicationScoped
public class KnownProvince {

    private final RegistryCopy registry;

    KnownProvince(RegistryCopy registry) {
        this.registry = registry;
    }

    public void tell() {
        if (isKnown()) {
            return;
        }
        try (var publisher = new EventPublisher()) {
            SampleProvince.events().forEach(publisher::publish);
        }
        await().until(this::isKnown);
    }

    private boolean isKnown() {
        return registry.names(new Scope(SampleProvince.SCOPE), LocalDate.now()).size()
                >= SampleProvince.events().size() - 1;
    }
}
