package vn.tinhgon.agencies.restructuring.rule;

import java.util.List;

/** Names as a sentence can bear them: the first, and how many there are besides. */
final class Few {

    private static final int LISTED = 20;

    private Few() {}

    static String of(List<String> names) {
        var listed = String.join("; ", names.stream().limit(LISTED).toList());
        var more = names.size() - LISTED;
        return more > 0 ? "%s; … (+%d)".formatted(listed, more) : listed;
    }
}
