package vn.tinhgon.agencies.search.rest;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.search.Match;
import vn.tinhgon.agencies.search.Reason;
import vn.tinhgon.platform.problem.Messages;

/** Why a search found an agency. */
@Schema(name = "Match")
public record MatchView(
        Reason reason,
        @Schema(description = "The reason in words", examples = "Tên cũ") String explanation,
        @Schema(description = "The name that matched", examples = "Sở Nội vụ") String on,
        @Schema(description = "1 for the very name, less for what is less sure", examples = "0.95")
                BigDecimal score) {

    static MatchView of(Match match, Messages messages, Locale language) {
        return match == null
                ? null
                : new MatchView(
                        match.reason(),
                        messages.text(language, "match-" + match.reason()),
                        match.on(),
                        match.score());
    }
}
