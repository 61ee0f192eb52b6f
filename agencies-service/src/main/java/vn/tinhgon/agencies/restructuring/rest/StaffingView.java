package vn.tinhgon.agencies.restructuring.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.effect.QuotaChange;
import vn.tinhgon.agencies.restructuring.rest.EffectsView.Count;
import vn.tinhgon.agencies.restructuring.rest.EffectsView.CountOf;
import vn.tinhgon.agencies.staffing.LimitFinding;
import vn.tinhgon.agencies.staffing.Measure;
import vn.tinhgon.agencies.staffing.QuotaMove;
import vn.tinhgon.agencies.staffing.StaffCategory;

/** What a case does to posts and staff. */
@Schema(name = "StaffingEffects")
public record StaffingView(
        @Schema(description = "Posts of the agencies concerned") Count posts,
        List<CountOf> postsByCategory,
        @Schema(description = "Deputy heads of the agencies concerned") Count deputies,
        @Schema(description = "All posts that go, also those that follow unnamed")
                List<QuotaGoes> moves,
        @Schema(description = "What is above or below a limit then") List<LimitBroken> limits) {

    /** Posts that go; to null when they are given back to the State. */
    public record QuotaGoes(Ref from, Ref to, StaffCategory category, int posts) {
        static QuotaGoes of(QuotaMove move, Map<UUID, String> names) {
            return new QuotaGoes(
                    Ref.of(move.fromAgencyId(), names),
                    move.toAgencyId() == null ? null : Ref.of(move.toAgencyId(), names),
                    move.category(),
                    move.posts());
        }
    }

    /** A limit with the document that it comes from. */
    public record LimitBroken(
            Ref agency,
            Measure measure,
            StaffCategory category,
            int actual,
            int limit,
            String basis) {
        static LimitBroken of(LimitFinding finding) {
            return new LimitBroken(
                    new Ref(finding.agencyId(), finding.agencyName()),
                    finding.measure(),
                    finding.category(),
                    finding.actual(),
                    finding.limit(),
                    finding.basis());
        }
    }

    static StaffingView of(QuotaChange change, Map<UUID, String> names, Lists lists) {
        return new StaffingView(
                Count.of(change.allPosts()),
                Stream.of(StaffCategory.values())
                        .map(category -> CountOf.of(category.name(), change.posts(category)))
                        .toList(),
                Count.of(change.deputies()),
                lists.first(
                        SimulatedList.QUOTA_MOVES,
                        change.moves().stream().map(move -> QuotaGoes.of(move, names)).toList()),
                lists.first(
                        SimulatedList.LIMITS,
                        change.limits().stream().map(LimitBroken::of).toList()));
    }
}
