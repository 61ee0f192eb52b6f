package vn.tinhgon.agencies.staffing.rest;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.staffing.LimitFinding;
import vn.tinhgon.agencies.staffing.Measure;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.platform.problem.Messages;

/** A limit that an agency does not keep: a warning. */
@Schema(name = "StaffingFinding")
public record LimitFindingView(
        @Schema(description = "Number of the rule", examples = "8") int rule,
        Measure measure,
        @Schema(description = "Null where the limit is for all categories together")
                StaffCategory category,
        int actual,
        int limit,
        @Schema(examples = "Có 5 cấp phó; tối đa 3.") String message,
        @Schema(description = "The document that the limit comes from") String source) {

    static LimitFindingView of(LimitFinding finding, Messages messages, Locale language) {
        var key = "staffing-" + finding.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var sentence = finding.averaged() ? key + "-averaged" : key;
        return new LimitFindingView(
                finding.measure().rule(),
                finding.measure(),
                finding.category(),
                finding.actual(),
                finding.limit(),
                messages.text(
                        language,
                        sentence,
                        finding.actual(),
                        finding.limit(),
                        finding.category(),
                        finding.difference()),
                Optional.ofNullable(finding.basis())
                        .or(() -> messages.find(language, key + ".source"))
                        .orElse(null));
    }
}
