package vn.tinhgon.agencies.importing.rest;

import java.util.Optional;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.tinhgon.agencies.importing.ImportMode;
import vn.tinhgon.agencies.importing.NewImport;
import vn.tinhgon.agencies.importing.Subject;
import vn.tinhgon.agencies.sheet.SheetDate;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.PlainParametersFilter;

/** The form of an import as it came. */
record SentSheet(
        FileUpload file, String source, String validFrom, ImportMode mode, Boolean dryRun) {

    private static final int LONGEST_SOURCE = 100;

    NewImport of(Subject subject) {
        if (file == null || file.fileName() == null) {
            throw new InvalidField("file", "field-required");
        }
        return new NewImport(
                subject,
                PlainParametersFilter.check("file", file.fileName()),
                file.uploadedFile(),
                stated("source", source).map(SentSheet::mustBeShort),
                mode,
                Boolean.TRUE.equals(dryRun),
                stated("validFrom", validFrom).map(SheetDate::read));
    }

    private static Optional<String> stated(String name, String value) {
        return Optional.ofNullable(PlainParametersFilter.check(name, value))
                .filter(text -> !text.isBlank());
    }

    private static String mustBeShort(String source) {
        if (source.length() > LONGEST_SOURCE) {
            throw new InvalidField("source", "cell-too-long", LONGEST_SOURCE);
        }
        return source;
    }
}
