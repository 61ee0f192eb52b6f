package vn.tinhgon.agencies.correction;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.agencies.area.NewArea;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * What is to be read otherwise of an area; what is null stays. Where it lies is in its path, which
 * means it for ever: that is no correction but a case, which may take effect on its first day.
 *
 * @param parentId always null
 */
public record AreaChanges(
        Change<String> name, Change<String> code, Change<String> level, Change<UUID> parentId)
        implements Changes {

    public AreaChanges {
        if (parentId != null) {
            throw new InvalidField("changes.parentId", "area-parent-by-case");
        }
        name = name == null ? null : new Change<>(VietnameseText.normalise(name.to()));
        if (code != null) {
            NewArea.checkedCode("changes.code", code.to());
        }
    }

    @Override
    public boolean areNone() {
        return Stream.of(name, code, level).allMatch(Objects::isNull);
    }

    AreaPiece to(AreaPiece piece) {
        return new AreaPiece(
                piece.id(),
                Change.of(piece.code(), code),
                Change.of(piece.name(), name),
                Change.of(piece.level(), level),
                piece.parentId(),
                piece.validFrom(),
                piece.validTo());
    }
}
