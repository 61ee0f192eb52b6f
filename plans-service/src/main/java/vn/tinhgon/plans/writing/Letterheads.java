package vn.tinhgon.plans.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.plan.PlanHead;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/** The bodies at the head of a document, as far as the registry knows them. */
@ApplicationScoped
class Letterheads {

    /** They issue under their own name alone. */
    private static final Set<String> ON_TOP =
            Set.of("PEOPLES_COMMITTEE", "PEOPLES_COUNCIL", "PARTY_COMMITTEE");

    /** Its documents bear the name of its committee. */
    private static final String STANDING_COMMITTEE = "STANDING_COMMITTEE";

    private final RegistryCopy registry;

    Letterheads(RegistryCopy registry) {
        this.registry = registry;
    }

    Optional<KnownAgency> issuer(PlanHead head) {
        return known(head.issuerId());
    }

    List<String> of(PlanHead head, Optional<KnownAgency> issuer) {
        var above = issuer.flatMap(agency -> known(agency.parentId())).map(KnownAgency::name);
        var kind = issuer.map(KnownAgency::kind).orElse("");
        var own =
                above.filter(_ -> kind.equals(STANDING_COMMITTEE))
                        .or(() -> issuer.map(KnownAgency::name))
                        .or(() -> Optional.ofNullable(head.issuerName()));
        var superior =
                above.filter(_ -> !kind.equals(STANDING_COMMITTEE) && !ON_TOP.contains(kind));
        return Stream.of(superior, own)
                .flatMap(Optional::stream)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .toList();
    }

    private Optional<KnownAgency> known(UUID id) {
        return id == null ? Optional.empty() : registry.named(List.of(id)).stream().findFirst();
    }
}
