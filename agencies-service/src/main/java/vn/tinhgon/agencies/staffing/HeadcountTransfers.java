package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Origin;

/** Takes staff along when agencies end, and back when the case is annulled. */
@ApplicationScoped
class HeadcountTransfers {

    private static final String NOTE =
            """
            insert into headcount_move (case_id, from_id, to_id, %1$s)
            select :case, from_id, to_id, %1$s
            from unnest(:to, :agencies, :civil, :budget, :revenue, :professional, :deputies)
              as s(to_id, from_id, %1$s)"""
                    .formatted(HeadcountRow.FIGURES);

    private static final String NOTED =
            "select to_id, from_id as agency_id, %1$s from headcount_move where case_id = :case and from_id = any(:ended)"
                    .formatted(HeadcountRow.FIGURES);

    private static final String STANDING =
            """
            select agency_id from agency_version
            where agency_id = any(:agencies) and valid @> cast(:day as date) and upper_inf(known)""";

    private final Jdbi jdbi;
    private final Headcounts headcounts;

    HeadcountTransfers(Jdbi jdbi, Headcounts headcounts) {
        this.jdbi = jdbi;
        this.headcounts = headcounts;
    }

    /**
     * Takes the staff of all who end along, and tells whose staff changes.
     *
     * @param heirs agency that ends to its main heir
     */
    Set<UUID> carryOver(
            List<QuotaMove> moves, Map<UUID, UUID> heirs, LocalDate day, Origin origin) {
        var transfers = HeadcountShares.of(headcounts.of(heirs.keySet(), day), moves, heirs);
        note(transfers, origin.caseId());
        var staff = new HashMap<UUID, Headcount>();
        transfers.forEach(t -> staff.merge(t.toId(), t.headcount(), Headcount::plus));
        headcounts
                .of(staff.keySet(), day)
                .forEach((agency, present) -> staff.merge(agency, present, Headcount::plus));
        headcounts.end(heirs.keySet(), day, origin);
        headcounts.state(staff, day, origin);
        return touched(transfers);
    }

    /** Gives back who came along, as many as are still there, and tells whose staff changes. */
    Set<UUID> reverse(StaffingTakenBack back, LocalDate day, Origin origin) {
        var transfers = noted(back);
        var touched = touched(transfers);
        touched.addAll(back.founded());
        var staff = new HashMap<>(headcounts.of(touched, day));
        for (var transfer : transfers) {
            staff.merge(
                    transfer.toId(),
                    transfer.headcount(),
                    (present, gone) -> present.without(gone));
            staff.merge(transfer.fromId(), transfer.headcount(), Headcount::plus);
        }
        staff.keySet().retainAll(standing(touched, day));
        var ended = new HashSet<>(touched);
        ended.removeAll(staff.keySet());
        headcounts.end(ended, day, origin);
        headcounts.state(staff, day, origin);
        return touched;
    }

    private static Set<UUID> touched(List<HeadcountMove> transfers) {
        var touched = new HashSet<UUID>();
        transfers.forEach(t -> touched.addAll(Set.of(t.fromId(), t.toId())));
        return touched;
    }

    private void note(List<HeadcountMove> transfers, UUID caseId) {
        var rows = transfers.stream().map(t -> HeadcountRow.of(t.fromId(), t.headcount())).toList();
        jdbi.useHandle(
                handle ->
                        HeadcountRow.bind(handle.createUpdate(NOTE), rows)
                                .bindArray(
                                        "to",
                                        UUID.class,
                                        transfers.stream().map(HeadcountMove::toId).toList())
                                .bind("case", caseId)
                                .execute());
    }

    private List<HeadcountMove> noted(StaffingTakenBack back) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NOTED)
                                .bind("case", back.caseId())
                                .bindArray("ended", UUID.class, List.copyOf(back.ended()))
                                .map(
                                        (row, context) ->
                                                new HeadcountMove(
                                                        row.getObject("agency_id", UUID.class),
                                                        row.getObject("to_id", UUID.class),
                                                        new Headcount(
                                                                row.getInt("civil_servants"),
                                                                row.getInt("budget_employees"),
                                                                row.getInt("revenue_employees"),
                                                                row.getInt("professional_posts"),
                                                                row.getInt("deputies"))))
                                .list());
    }

    private Set<UUID> standing(Set<UUID> agencies, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(STANDING)
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bind("day", day)
                                .mapTo(UUID.class)
                                .set());
    }
}
