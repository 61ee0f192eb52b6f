package vn.tinhgon.agencies.importing.rest;

import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.importing.RowError;
import vn.tinhgon.platform.problem.Messages;

/** Something wrong in a sheet. */
@Schema(name = "ImportError")
public record ImportErrorView(
        @Schema(
                        description =
                                "The row as Excel counts it (in CSV the line); null when it is the sheet as a whole",
                        examples = "17")
                Integer row,
        @Schema(description = "The column, empty when it is the row as a whole", examples = "area")
                String field,
        @Schema(examples = "area-unknown") String code,
        String message,
        String source) {

    static ImportErrorView of(RowError error, Messages messages, Locale language) {
        var arguments = error.arguments().toArray();
        return new ImportErrorView(
                error.number(),
                error.field(),
                error.code(),
                messages.sentence(language, error.code(), arguments),
                messages.find(language, error.code() + ".source").orElse(null));
    }
}
