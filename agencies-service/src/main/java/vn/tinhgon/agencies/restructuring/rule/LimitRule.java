package vn.tinhgon.agencies.restructuring.rule;

import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.staffing.LimitFinding;

/**
 * A limit of staffing: to be above or below it is a warning, because it takes time to be mended.
 */
abstract class LimitRule implements MoveRule {

    private final int number;
    private final String sentence;

    LimitRule(int number, String sentence) {
        this.number = number;
        this.sentence = sentence;
    }

    @Override
    public Finding judge(Enacted enacted, Grounds grounds) {
        var broken =
                enacted.staffing().limits().stream()
                        .filter(finding -> finding.measure().rule() == number)
                        .toList();
        return broken.isEmpty()
                ? Finding.passed(number, "staffing", sentence + "-kept")
                : Finding.warned(
                        number,
                        "staffing",
                        sentence + "-broken",
                        Few.of(broken.stream().map(LimitRule::said).toList()));
    }

    private static String said(LimitFinding finding) {
        return "%s (%d/%d)".formatted(finding.agencyName(), finding.actual(), finding.limit());
    }
}
