package vn.tinhgon.agencies.restructuring.reform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of 2025 of all administrative units, where they are at hand. */
record National(Path folder) {

    static Optional<National> atHand() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/admin-2025"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(National::new);
    }

    /** The units before, as an import takes them: provinces lie in the country. */
    String unitsBefore() {
        return lines("units-2024.csv")
                .map(line -> line.contains(",PROVINCE,") ? line + "VN" : line)
                .reduce(new StringBuilder(), (all, l) -> all.append(l).append('\n'), (a, _) -> a)
                .toString();
    }

    byte[] reform() {
        try {
            return Files.readAllBytes(folder.resolve("merges-2025.csv"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cells of all rows of the reform; no name has a comma. */
    List<String[]> rows() {
        return lines("merges-2025.csv").skip(1).map(line -> line.split(",")).toList();
    }

    private Stream<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
