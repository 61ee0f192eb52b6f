package vn.tinhgon.agencies.restructuring.rest;

import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.agencies.restructuring.rule.Outcome;
import vn.tinhgon.platform.problem.Messages;

/** What a rule says to a case, and where the rule comes from. */
@Schema(name = "RuleFinding")
public record RuleView(
        @Schema(examples = "3") int rule,
        Outcome outcome,
        @Schema(examples = "functions-orphaned") String code,
        String message,
        String source) {

    static RuleView of(Finding finding, Messages messages, Locale language) {
        var said = finding.message();
        return new RuleView(
                finding.rule(),
                finding.outcome(),
                said.code(),
                messages.text(language, said.code(), said.arguments().toArray()),
                messages.text(language, "rule-" + finding.rule() + ".source"));
    }
}
