package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.Optional;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.CaseShape;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * A case as it is handed in.
 *
 * @param consent by which more units than before are allowed (rule 2)
 */
public record Draft(
        String title, CasePlan plan, LocalDate effectiveOn, Optional<Decision> consent) {

    public Draft {
        title = VietnameseText.normalise(title);
        CaseShape.check(plan);
    }
}
