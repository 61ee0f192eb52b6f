package vn.tinhgon.plans.task.file;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types of file that are taken as evidence, each with the endings that may name it. */
enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** Word, Excel and PowerPoint before 2007, which share one container. */
    OLD_OFFICE("application/x-tika-msoffice", "doc", "xls", "ppt"),
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;
    private final Set<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    static Optional<FileType> of(String mediaType) {
        return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    boolean mayEndWith(String ending) {
        return endings.contains(ending);
    }

    String mediaType() {
        return mediaType;
    }
}
