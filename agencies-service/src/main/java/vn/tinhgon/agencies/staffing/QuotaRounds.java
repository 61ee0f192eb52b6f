package vn.tinhgon.agencies.staffing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Violation;

/**
 * Registers decisions that grant quotas to many agencies, such as the one of a year for a province:
 * all of it or nothing.
 */
@ApplicationScoped
public class QuotaRounds {

    private final Agencies agencies;
    private final AgencyLocks locks;
    private final QuotaLedger quotas;
    private final StaffingNews news;
    private final Knowledge knowledge;

    QuotaRounds(
            Agencies agencies,
            AgencyLocks locks,
            QuotaLedger quotas,
            StaffingNews news,
            Knowledge knowledge) {
        this.agencies = agencies;
        this.locks = locks;
        this.quotas = quotas;
        this.news = news;
        this.knowledge = knowledge;
    }

    /**
     * @param grants no agency twice with the same category
     */
    @Transactional
    public QuotaRound grant(
            List<QuotaGrant> grants, LocalDate on, Decision decision, Caller caller) {
        var ids = grants.stream().map(QuotaGrant::agencyId).distinct().toList();
        mustAllBe(grants, known(ids, Moment.on(on)), found -> unseen(found, on, caller));
        locks.lock(ids);
        mustAllBe(grants, known(ids, Moment.last()), found -> gone(found, on, caller));
        var before = quotas.balances(ids, on);
        book(grants, on, new Origin(decision, null, knowledge.now()));
        news.tell(ids, on, null);
        return QuotaRound.of(grants, before);
    }

    private Map<UUID, Agency> known(List<UUID> ids, Moment moment) {
        return agencies.all(ids, moment).stream().collect(toMap(Agency::id, identity()));
    }

    /** Tells all rows that are wrong, not only the first. */
    private static void mustAllBe(
            List<QuotaGrant> grants,
            Map<UUID, Agency> known,
            Function<Row, Optional<Violation>> wrong) {
        var violations =
                IntStream.range(0, grants.size())
                        .mapToObj(
                                i -> {
                                    var id = grants.get(i).agencyId();
                                    return new Row(i, id, Optional.ofNullable(known.get(id)));
                                })
                        .flatMap(row -> wrong.apply(row).stream())
                        .toList();
        if (!violations.isEmpty()) {
            throw new InvalidField(violations);
        }
    }

    private static Optional<Violation> unseen(Row row, LocalDate on, Caller caller) {
        return row.agency().filter(agency -> caller.scope().covers(agency.scope())).isPresent()
                ? Optional.empty()
                : Optional.of(new Violation(row.field(), "agency-unknown", row.agencyId(), on));
    }

    private static Optional<Violation> gone(Row row, LocalDate on, Caller caller) {
        return unseen(row, on, caller)
                .or(
                        () ->
                                row.agency()
                                        .filter(agency -> agency.validTo() != null)
                                        .map(
                                                ended ->
                                                        new Violation(
                                                                row.field(),
                                                                "quota-of-ended",
                                                                ended.name(),
                                                                ended.validTo())));
    }

    private void book(List<QuotaGrant> grants, LocalDate on, Origin origin) {
        try {
            quotas.grant(grants, on, origin);
        } catch (QuotaOverdrawn overdrawn) {
            throw overdrawn.at(
                    overdraft ->
                            IntStream.range(0, grants.size())
                                    .filter(i -> overdraft.isOf(grants.get(i)))
                                    .mapToObj("grants[%d].posts"::formatted)
                                    .findFirst()
                                    .orElse("grants"));
        }
    }

    private record Row(int number, UUID agencyId, Optional<Agency> agency) {
        String field() {
            return "grants[%d].agencyId".formatted(number);
        }
    }
}
