package vn.tinhgon.plans.finding;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.platform.problem.Messages;

/** A finding in words. */
@Schema(name = "Finding")
public record FindingView(
        @Schema(examples = "lead-to-be-chosen") String code,
        Severity severity,
        @Schema(
                        description = "The task; absent when the whole document is meant",
                        examples = "III.2")
                String ref,
        @Schema(examples = "Có 3 cơ quan tham mưu; phải chọn một cơ quan chủ trì.") String message,
        @Schema(description = "The document or law that the rule comes from") String source,
        Quotation quote) {

    public static List<FindingView> of(List<Finding> findings, Messages messages, Locale language) {
        return findings.stream().map(finding -> of(finding, messages, language)).toList();
    }

    private static FindingView of(Finding finding, Messages messages, Locale language) {
        var key = "finding." + finding.code();
        var shown =
                new Object[] {String.join("; ", finding.arguments()), finding.arguments().size()};
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.ref(),
                messages.text(language, key, shown),
                messages.find(language, key + ".source").orElse(null),
                finding.quote());
    }
}
