package vn.tinhgon.agencies.restructuring.rest;

import java.time.LocalDate;
import java.util.Optional;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.tinhgon.agencies.restructuring.reform.NewReform;
import vn.tinhgon.agencies.sheet.SheetDate;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.PlainParametersFilter;

/** The form of a reform as it came. */
record SentReform(FileUpload file, String title, String effectiveOn, String endsLevel) {

    private static final int LONGEST_TITLE = 500;

    NewReform reform() {
        if (file == null || file.fileName() == null) {
            throw new InvalidField("file", "field-required");
        }
        return new NewReform(
                file.uploadedFile(),
                mustBeShort(required("title", title)),
                day(required("effectiveOn", effectiveOn)),
                stated("endsLevel", endsLevel));
    }

    private static String required(String name, String value) {
        return stated(name, value).orElseThrow(() -> new InvalidField(name, "field-required"));
    }

    private static Optional<String> stated(String name, String value) {
        return Optional.ofNullable(PlainParametersFilter.check(name, value))
                .filter(text -> !text.isBlank());
    }

    private static String mustBeShort(String title) {
        if (title.length() > LONGEST_TITLE) {
            throw new InvalidField("title", "cell-too-long", LONGEST_TITLE);
        }
        return title;
    }

    private static LocalDate day(String text) {
        try {
            return SheetDate.read(text);
        } catch (InvalidField notADate) {
            throw new InvalidField("effectiveOn", "date-invalid", text);
        }
    }
}
