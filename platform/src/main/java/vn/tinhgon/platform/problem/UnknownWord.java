package vn.tinhgon.platform.problem;

import java.util.List;

/** A word that is not of the list from which a parameter is chosen. */
public class UnknownWord extends IllegalArgumentException {

    private final transient List<String> known;

    public UnknownWord(String word, List<String> known) {
        super("Unknown: " + word);
        this.known = List.copyOf(known);
    }

    String known() {
        return String.join(", ", known);
    }
}
