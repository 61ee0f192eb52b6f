package vn.tinhgon.reporting.progress;

import java.util.List;

/** The answer to a {@link Question}: groups in the order of their Vietnamese names. */
public record Progress(Figures total, List<Count> groups) {

    static Progress of(List<Count> counts) {
        var total = counts.stream().filter(Count::isTotal).findFirst().orElseThrow();
        return new Progress(
                total.figures(), counts.stream().filter(count -> !count.isTotal()).toList());
    }
}
