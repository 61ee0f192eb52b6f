package vn.tinhgon.plans.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.outline.Marker;
import vn.tinhgon.plans.importing.reading.outline.Marker.Type;
import vn.tinhgon.plans.importing.reading.outline.SourceLine;

/** Reads the distribution list: the bullets under "Nơi nhận". */
final class Distribution {

    private static final Pattern RECIPIENT =
            Pattern.compile("(?<name>[^(]+?)\\s?(?:\\((?<purpose>[^)]+)\\))?\\s?[.;,]*");

    private static final Pattern END = Pattern.compile("[\\s.;,]+$");

    private Distribution() {}

    static List<Recipient> in(List<SourceLine> lines) {
        return lines.stream()
                .dropWhile(line -> !line.text().startsWith("Nơi nhận"))
                .skip(1)
                .map(line -> Marker.of(line.text().replace("|", "").replaceAll(" +", " ").strip()))
                .takeWhile(marker -> marker.is(Type.BULLET))
                .flatMap(marker -> recipient(marker.text()).stream())
                .toList();
    }

    private static Optional<Recipient> recipient(String text) {
        var found = RECIPIENT.matcher(text);
        return found.matches()
                ? Optional.of(
                        new Recipient(
                                END.matcher(found.group("name")).replaceAll(""),
                                found.group("purpose")))
                : Optional.empty();
    }
}
