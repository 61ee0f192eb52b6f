package vn.tinhgon.platform.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import vn.tinhgon.platform.caller.Role;

/**
 * A row of the access table: who may call an operation, in what scope, and whether it must name the
 * version it changes.
 *
 * @param path the template, such as {@code /api/v1/plans/{id}/issuance}
 * @param roles who may call it; empty for every account
 * @param reach in what scope
 */
public record Operation(
        String method, String path, Set<Role> roles, Reach reach, boolean conditional) {

    /** In what scope an operation works. */
    public enum Reach {
        /** What lies in the caller's part of the country; all else does not exist for it. */
        SUBTREE,
        /** The caller's own agency. */
        AGENCY,
        /** What a path that nobody can guess leads to: for whoever was given it, without login. */
        SECRET_PATH
    }

    static Operation parse(String row) {
        var cells = Arrays.stream(row.split(";", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != 5) {
            throw new IllegalStateException("Access table, five cells expected: " + row);
        }
        return new Operation(
                cells[0],
                cells[1],
                "any".equals(cells[2]) ? Set.of() : roles(cells[2]),
                Reach.valueOf(cells[3]),
                "If-Match".equals(cells[4]));
    }

    private static Set<Role> roles(String cell) {
        return Arrays.stream(cell.split(" "))
                .map(
                        token ->
                                Role.of(token)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalStateException(
                                                                "No role " + token)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean asksForLogin() {
        return reach != Reach.SECRET_PATH;
    }

    public boolean allows(Set<Role> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
}
