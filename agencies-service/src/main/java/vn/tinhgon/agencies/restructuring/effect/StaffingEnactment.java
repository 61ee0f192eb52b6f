package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.staffing.Headcounts;
import vn.tinhgon.agencies.staffing.QuotaAllotment;
import vn.tinhgon.agencies.staffing.QuotaLedger;
import vn.tinhgon.agencies.staffing.QuotaMove;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.agencies.staffing.StaffingLimits;
import vn.tinhgon.agencies.staffing.StaffingOfCase;

/** Carries out what a case does to posts and staff, when its agencies are as they will be. */
@ApplicationScoped
class StaffingEnactment {

    private final QuotaLedger quotas;
    private final Headcounts headcounts;
    private final StaffingOfCase staffing;
    private final StaffingLimits limits;

    StaffingEnactment(
            QuotaLedger quotas,
            Headcounts headcounts,
            StaffingOfCase staffing,
            StaffingLimits limits) {
        this.quotas = quotas;
        this.headcounts = headcounts;
        this.staffing = staffing;
        this.limits = limits;
    }

    QuotaChange carryOut(CasePlan plan, Heirs heirs, LocalDate day, Origin origin) {
        var concerned = concerned(plan);
        var before = quotas.balances(concerned, day);
        var staffBefore = headcounts.of(concerned, day);
        var moves = moves(plan, heirs, before);
        var heirless = new LinkedHashSet<>(plan.endedAgencies());
        heirless.removeAll(heirs.mainHeirs().keySet());
        staffing.carryOut(moves, heirs.mainHeirs(), heirless, day, origin);
        var goOn = new LinkedHashSet<>(concerned);
        goOn.removeAll(plan.endedAgencies());
        return new QuotaChange(
                moves,
                before,
                quotas.balances(concerned, day),
                staffBefore,
                headcounts.of(concerned, day),
                limits.judge(goOn, day));
    }

    private static Set<UUID> concerned(CasePlan plan) {
        var concerned = plan.units();
        plan.moves().stream()
                .flatMap(move -> move.listedQuotas().stream())
                .forEach(
                        move -> {
                            concerned.add(move.fromAgencyId());
                            if (move.toAgencyId() != null) {
                                concerned.add(move.toAgencyId());
                            }
                        });
        return concerned;
    }

    /** As stated; the rest goes to the main heir, or back to the State where there is none. */
    private static List<QuotaMove> moves(
            CasePlan plan, Heirs heirs, Map<UUID, Map<StaffCategory, Integer>> balances) {
        var stated = plan.moves().stream().flatMap(move -> move.listedQuotas().stream()).toList();
        var moves = new ArrayList<>(QuotaAllotment.of(balances, stated, heirs.mainHeirs()).moves());
        for (var ended : plan.endedAgencies()) {
            if (heirs.of(ended).isEmpty()) {
                balances.getOrDefault(ended, Map.of())
                        .forEach((category, posts) -> giveBack(moves, ended, category, posts));
            }
        }
        return moves;
    }

    private static void giveBack(
            List<QuotaMove> moves, UUID ended, StaffCategory category, int posts) {
        var moved =
                moves.stream()
                        .filter(m -> m.fromAgencyId().equals(ended) && m.category() == category)
                        .mapToInt(QuotaMove::posts)
                        .sum();
        if (posts > moved) {
            moves.add(new QuotaMove(ended, null, category, posts - moved));
        }
    }
}
