package vn.tinhgon.agencies.correction.rest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.agency.rest.CodeBody;
import vn.tinhgon.agencies.correction.AgencyChanges;
import vn.tinhgon.agencies.correction.Change;

/** What is to be read otherwise of an agency. */
@Schema(
        name = "AgencyChanges",
        description = "What is absent stays as it was recorded; null clears what need not be there")
public record AgencyChangesBody(
        @Schema(implementation = String.class) Change<@NotBlank @Size(max = 300) String> name,
        @Schema(implementation = String.class, nullable = true)
                Change<@Size(max = 300) String> nameEn,
        @Schema(implementation = String.class, nullable = true)
                Change<@Size(max = 100) String> shortName,
        @Schema(type = SchemaType.ARRAY, implementation = String.class, nullable = true)
                Change<@Size(max = 50) List<@NotBlank @Size(max = 300) String>> formerNames,
        @Schema(type = SchemaType.ARRAY, implementation = String.class, nullable = true)
                Change<@Size(max = 50) List<@NotBlank @Size(max = 300) String>> otherNames,
        @Schema(implementation = AgencyKind.class) Change<@NotNull AgencyKind> kind,
        @Schema(implementation = Bloc.class) Change<@NotNull Bloc> bloc,
        @Schema(implementation = String.class) Change<@NotBlank String> level,
        @Schema(implementation = UUID.class) Change<@NotNull UUID> areaId,
        @Schema(implementation = UUID.class, nullable = true) Change<UUID> parentId,
        @Schema(implementation = UUID.class, nullable = true) Change<UUID> directedById,
        @Schema(implementation = String.class, nullable = true) Change<@Email String> mailbox,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = CodeBody.class,
                        nullable = true,
                        description = "All codes that it had in the period")
                Change<@Size(max = 50) List<@NotNull @Valid CodeBody>> codes) {

    AgencyChanges changes() {
        return new AgencyChanges(
                name,
                nameEn,
                shortName,
                listed(formerNames, Function.identity()),
                listed(otherNames, Function.identity()),
                kind,
                bloc,
                level,
                areaId,
                parentId,
                directedById,
                mailbox,
                listed(codes, CodeBody::value));
    }

    /** A list is cleared by having nothing in it. */
    private static <T, R> Change<List<R>> listed(Change<List<T>> change, Function<T, R> item) {
        return change == null
                ? null
                : new Change<>(
                        Stream.ofNullable(change.to()).flatMap(List::stream).map(item).toList());
    }
}
