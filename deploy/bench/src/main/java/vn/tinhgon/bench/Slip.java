package vn.tinhgon.bench;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which people write a name otherwise than it is registered. */
enum Slip {
    WITHOUT_MARKS((name, chance) -> plain(name)),
    OLD_TONE_PLACES(
            (name, chance) ->
                    name.replace("ủy", "uỷ").replace("Ủy", "Uỷ").replace("òa", "oà").toUpperCase()),
    ABBREVIATED((name, chance) -> abbreviated(name)),
    PLACE_FIRST((name, chance) -> placeFirst(name)),
    WORD_LEFT_OUT((name, chance) -> wordLeftOut(name, chance)),
    ONE_LETTER((name, chance) -> oneLetter(name, chance)),
    ONE_LETTER_WITHOUT_MARKS((name, chance) -> oneLetter(plain(name), chance)),
    ONE_LETTER_ABBREVIATED((name, chance) -> oneLetter(abbreviated(name), chance)),
    ONE_LETTER_PLACE_FIRST((name, chance) -> oneLetter(placeFirst(plain(name)), chance)),
    TWO_LETTERS((name, chance) -> oneLetter(oneLetter(name, chance), chance));

    private static final Map<String, String> ABBREVIATIONS =
            Map.ofEntries(
                    Map.entry("Ủy ban nhân dân", "UBND"),
                    Map.entry("Hội đồng nhân dân", "HĐND"),
                    Map.entry("Mặt trận Tổ quốc", "MTTQ"),
                    Map.entry("Văn phòng", "VP"),
                    Map.entry("Trung tâm", "TT"),
                    Map.entry("Trung học cơ sở", "THCS"),
                    Map.entry("Tiểu học", "TH"),
                    Map.entry("Mầm non", "MN"),
                    Map.entry("Nông dân", "ND"),
                    Map.entry("Liên hiệp Phụ nữ", "LHPN"),
                    Map.entry("Cựu chiến binh", "CCB"),
                    Map.entry("Ban Thường vụ", "BTV"),
                    Map.entry("Ban Quản lý dự án", "BQLDA"),
                    Map.entry("Văn hóa - Xã hội", "VHXH"),
                    Map.entry("Ủy ban Kiểm tra", "UBKT"));
    private static final String LETTERS = "aeiounhgtc";

    private final BiFunction<String, Random, String> way;

    Slip(BiFunction<String, Random, String> way) {
        this.way = way;
    }

    /** A name as the nth of those who ask writes it, each in the next of some ways. */
    static String written(Set<Slip> slips, String name, int n) {
        var slip = List.copyOf(slips).get(n % slips.size());
        return slip.way.apply(name, new Random(n));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(), Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
    }

    private static String abbreviated(String name) {
        return ABBREVIATIONS.entrySet().stream()
                .reduce(
                        name,
                        (left, each) -> left.replace(each.getKey(), each.getValue()),
                        (one, _) -> one);
    }

    private static String placeFirst(String name) {
        var words = name.split(" ");
        var place = words.length - 2;
        return Stream.concat(
                        Arrays.stream(words, place, words.length), Arrays.stream(words, 0, place))
                .collect(Collectors.joining(" "));
    }

    private static String wordLeftOut(String name, Random chance) {
        var words = name.split(" ");
        var out = 1 + chance.nextInt(words.length - 3);
        return IntStream.range(0, words.length)
                .filter(i -> i != out)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(" "));
    }

    private static String oneLetter(String name, Random chance) {
        var words = name.split(" ");
        var longer = IntStream.range(0, words.length).filter(i -> words[i].length() > 2).toArray();
        var i = longer[chance.nextInt(longer.length)];
        words[i] = slipped(words[i], chance);
        return String.join(" ", words);
    }

    /** A letter is lost, doubled, swapped with the next, or another. */
    private static String slipped(String word, Random chance) {
        var at = chance.nextInt(word.length() - 1);
        var before = word.substring(0, at);
        var after = word.substring(at + 1);
        var letter = word.charAt(at);
        return switch (chance.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + after.charAt(0) + letter + after.substring(1);
            default -> before + LETTERS.charAt(chance.nextInt(LETTERS.length())) + after;
        };
    }
}
