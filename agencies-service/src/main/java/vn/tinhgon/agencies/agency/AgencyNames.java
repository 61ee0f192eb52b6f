package vn.tinhgon.agencies.agency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * What an agency is called during one stretch of its life.
 *
 * @param nameEn its name in English, null when it has none
 * @param shortName as it is abbreviated officially, null when it is not
 * @param formerNames what it was called before
 * @param otherNames other spellings and names under which documents call it
 */
public record AgencyNames(
        String name,
        String nameEn,
        String shortName,
        List<String> formerNames,
        List<String> otherNames) {

    public AgencyNames {
        name = VietnameseText.normalise(name);
        nameEn = normalised(nameEn);
        shortName = normalised(shortName);
        formerNames = normalised(formerNames);
        otherNames = normalised(otherNames);
    }

    /** A name and no other. */
    public static AgencyNames only(String name) {
        return new AgencyNames(name, null, null, List.of(), List.of());
    }

    /**
     * The names of the same agency when it is called otherwise: the name that it had becomes a
     * former one, its other names are kept.
     */
    public AgencyNames replacedBy(AgencyNames now) {
        return new AgencyNames(
                now.name,
                now.nameEn,
                now.shortName,
                Stream.concat(formerNames.stream(), Stream.of(name))
                        .filter(former -> !former.equals(now.name))
                        .toList(),
                Stream.concat(otherNames.stream(), now.otherNames.stream()).toList());
    }

    /** All but the name itself by which documents in Vietnamese may call it. */
    List<String> besides() {
        return Stream.of(Stream.ofNullable(shortName), formerNames.stream(), otherNames.stream())
                .flatMap(names -> names)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
    }

    String foldedName() {
        return NameKey.of(name);
    }

    /** All names as they are searched, the name itself first. */
    public String folded() {
        return all().map(NameKey::of).distinct().collect(Collectors.joining("|"));
    }

    /** The name that is written so, up to its spelling. */
    public Optional<String> spelt(String key) {
        return all().filter(written -> NameKey.of(written).equals(key)).findFirst();
    }

    private Stream<String> all() {
        return Stream.of(Stream.of(name), besides().stream(), Stream.ofNullable(nameEn))
                .flatMap(names -> names);
    }

    private static String normalised(String text) {
        return Optional.ofNullable(text)
                .map(VietnameseText::normalise)
                .filter(normal -> !normal.isEmpty())
                .orElse(null);
    }

    private static List<String> normalised(List<String> texts) {
        return texts.stream().map(VietnameseText::normalise).distinct().toList();
    }
}
