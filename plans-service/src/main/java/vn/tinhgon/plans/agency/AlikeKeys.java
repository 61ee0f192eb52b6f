package vn.tinhgon.plans.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds the names that share words with another, without looking at all of them. */
final class AlikeKeys {

    /** No name of an agency has as many words. */
    private static final int LONGEST = 60;

    private final List<AgencyKey> keys;
    private final int[] sizes;
    private final Map<String, List<Integer>> withWord = new HashMap<>();

    AlikeKeys(Collection<AgencyKey> all) {
        keys = List.copyOf(all);
        sizes = new int[keys.size()];
        for (var i = 0; i < sizes.length; i++) {
            var words = new HashSet<>(keys.get(i).words());
            sizes[i] = words.size();
            for (var word : words) {
                withWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Those that have enough in common: shared words among all words, 0 to 1. */
    Map<AgencyKey, Double> to(AgencyKey key, double enough) {
        var words = new HashSet<>(key.words());
        if (words.size() > LONGEST) {
            return Map.of();
        }
        var shared = new int[sizes.length];
        for (var word : words) {
            for (var i : withWord.getOrDefault(word, List.of())) {
                shared[i]++;
            }
        }
        var alike = new HashMap<AgencyKey, Double>();
        for (var i = 0; i < sizes.length; i++) {
            var likeness = (double) shared[i] / (words.size() + sizes[i] - shared[i]);
            if (likeness >= enough) {
                alike.put(keys.get(i), likeness);
            }
        }
        return alike;
    }
}
