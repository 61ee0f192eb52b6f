package vn.tinhgon.plans.writing;

import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.platform.text.VietnameseText;

/** A plan as a Word file. */
public record WrittenPlan(String fileName, byte[] content) {

    /** By number and version; a draft has no version and often no number. */
    static String nameOf(UUID id, String number, Optional<Integer> version) {
        var name =
                Optional.ofNullable(number)
                        .map(VietnameseText::fold)
                        .map(folded -> folded.replaceAll("[^a-z0-9]+", "-"))
                        .orElseGet(id::toString);
        return "%s-%s.docx".formatted(name, version.map(v -> "v" + v).orElse("du-thao"));
    }
}
