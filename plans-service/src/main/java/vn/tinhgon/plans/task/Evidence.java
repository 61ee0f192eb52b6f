package vn.tinhgon.plans.task;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tinhgon.plans.task.file.EvidenceFile;

/**
 * What shows that something was done.
 *
 * @param reference number and date of a document, null when there is none
 * @param files sent beforehand to the same task
 * @param links where else it lies
 */
public record Evidence(String reference, List<EvidenceFile> files, List<String> links) {

    public Evidence {
        files = List.copyOf(files);
        links = List.copyOf(links);
    }

    public boolean isThere() {
        return reference != null || !files.isEmpty() || !links.isEmpty();
    }

    /** In one line, for those who are told of it; null when there is none. */
    String inWords() {
        var words =
                Stream.of(
                                Stream.ofNullable(reference),
                                files.stream().map(EvidenceFile::name),
                                links.stream())
                        .flatMap(part -> part)
                        .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    public List<UUID> fileIds() {
        return files.stream().map(EvidenceFile::id).toList();
    }
}
