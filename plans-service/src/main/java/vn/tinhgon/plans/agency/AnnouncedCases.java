package vn.tinhgon.plans.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringApproved;
import vn.tinhgon.events.RestructuringEvent;
import vn.tinhgon.events.RestructuringPartlyAnnulled;
import vn.tinhgon.events.RestructuringRejected;
import vn.tinhgon.events.RestructuringSubmitted;
import vn.tinhgon.events.RestructuringWithdrawn;

/** Restructurings that are decided and take effect on a day to come. */
@ApplicationScoped
public class AnnouncedCases {

    /** A case that names very many is told in several events. */
    private static final String ANNOUNCE =
            """
            insert into announced_case (case_id, agency_ids, effective_on) values (:caseId, :agencies, :effectiveOn)
            on conflict (case_id) do update
            set agency_ids = array(select distinct unnest(announced_case.agency_ids || excluded.agency_ids)),
                effective_on = excluded.effective_on, withdrawn = false""";

    private static final String WITHDRAW =
            "update announced_case set withdrawn = true where case_id = :caseId";

    private static final String NAMING =
            """
            select agency_id, min(effective_on) as effective_on
            from announced_case, unnest(agency_ids) agency_id
            where agency_ids && :agencies and agency_id = any(:agencies)
              and effective_on > :today and not withdrawn
            group by agency_id""";

    private final Jdbi jdbi;
    private final Clock clock;

    AnnouncedCases(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Takes over what an event says; what has taken effect is told by other events. */
    public void hear(RestructuringEvent event) {
        switch (event) {
            case RestructuringApproved e ->
                    jdbi.useHandle(
                            handle ->
                                    handle.createUpdate(ANNOUNCE)
                                            .bindMethods(e.restructuring())
                                            .bindArray(
                                                    "agencies",
                                                    UUID.class,
                                                    e.restructuring().agencyIds())
                                            .execute());
            case RestructuringWithdrawn e ->
                    jdbi.useHandle(
                            handle ->
                                    handle.createUpdate(WITHDRAW)
                                            .bind("caseId", e.restructuring().caseId())
                                            .execute());
            case RestructuringSubmitted _, RestructuringRejected _ -> {}
            case RestructuringAnnulled _, RestructuringPartlyAnnulled _ -> {}
        }
    }

    /** Those that name one of some agencies. */
    public List<Announced> naming(List<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NAMING)
                                .bindArray("agencies", UUID.class, agencies)
                                .bind("today", LocalDate.now(clock))
                                .mapTo(Announced.class)
                                .list());
    }

    /** An agency that a decided restructuring names, and when that takes effect. */
    public record Announced(UUID agencyId, LocalDate effectiveOn) {}
}
