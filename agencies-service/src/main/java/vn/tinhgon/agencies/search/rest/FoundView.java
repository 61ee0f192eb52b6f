package vn.tinhgon.agencies.search.rest;

import java.time.LocalDate;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.rest.AgencyView;
import vn.tinhgon.agencies.search.Found;
import vn.tinhgon.platform.problem.Messages;

/** An agency and, where a name was searched, why it was found. */
@Schema(name = "FoundAgency")
public record FoundView(
        @JsonUnwrapped AgencyView agency,
        @Schema(description = "Null where no name was searched") MatchView match) {

    static FoundView of(Found found, LocalDate day, Messages messages, Locale language) {
        return new FoundView(
                AgencyView.of(found.agency(), day),
                MatchView.of(found.match(), messages, language));
    }
}
