package vn.tinhgon.agencies.restructuring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.restructuring.move.MoveRef;

/**
 * Which cases take back which moves of others. Lock the case of the moves before: the second who
 * comes for a move finds it taken.
 */
@ApplicationScoped
public class Annulments {

    private static final String CLAIM =
            """
            insert into restructuring_annulment (annulling_id, case_id, move)
            select :annulling, :case, unnest(:moves)""";

    private static final String CLAIMS =
            """
            select a.annulling_id, r.title, r.state, a.move
            from restructuring_annulment a join restructuring r on r.id = a.annulling_id
            where a.case_id = :case and a.counts""";

    private static final String ANNULLED =
            """
            select count(*) from restructuring_annulment a join restructuring r on r.id = a.annulling_id
            where a.case_id = :case and a.counts and (r.state = 'EFFECTIVE' or r.id = :annulling)""";

    /** Of a case {@code r}. */
    static final String EXTENT_OF_R =
            """
            case (select count(*) from restructuring_annulment a join restructuring other on other.id = a.annulling_id
                  where a.case_id = r.id and a.counts and other.state = 'EFFECTIVE')
            when 0 then 'NOT' when r.moves then 'WHOLLY' else 'PARTLY' end""";

    private static final String EXTENT =
            "select " + EXTENT_OF_R + " from restructuring r where r.id = :case";

    private final Jdbi jdbi;

    Annulments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void claim(UUID caseId, Collection<MoveRef> moves, UUID annulling) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(CLAIM)
                                .bind("annulling", annulling)
                                .bind("case", caseId)
                                .bindArray(
                                        "moves",
                                        String.class,
                                        moves.stream().map(MoveRef::toString).toList())
                                .execute());
    }

    /** Lets the moves go that an annulment wanted which came to nothing. */
    void release(UUID annulling) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "update restructuring_annulment set counts = false where annulling_id = ?",
                                annulling));
    }

    /** The moves of a case that are taken back or may be, each by whom. */
    public Map<MoveRef, Claim> claims(UUID caseId) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(CLAIMS)
                                        .bind("case", caseId)
                                        .mapTo(Claim.class)
                                        .list())
                .stream()
                .collect(Collectors.toMap(Claim::ref, claim -> claim));
    }

    /** The moves that a case takes back, in the order of the case that has them. */
    List<MoveRef> of(UUID annulling) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(
                                        "select move from restructuring_annulment where annulling_id = :annulling")
                                .bind("annulling", annulling)
                                .mapTo(String.class)
                                .stream()
                                .map(MoveRef::read)
                                .map(Optional::orElseThrow)
                                .sorted()
                                .toList());
    }

    /** How many moves of a case are annulled by others that are in effect, and by one more. */
    int annulled(UUID caseId, UUID annulling) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ANNULLED)
                                .bind("case", caseId)
                                .bind("annulling", annulling)
                                .mapTo(int.class)
                                .one());
    }

    /** How much of a case has been taken back. */
    public Annulled extent(UUID caseId) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(EXTENT)
                                .bind("case", caseId)
                                .mapTo(Annulled.class)
                                .one());
    }

    /** A move with the case that takes it back, or wants to. */
    public record Claim(UUID annullingId, String title, RestructuringState state, String move) {

        MoveRef ref() {
            return MoveRef.read(move).orElseThrow();
        }

        public boolean isEffective() {
            return state == RestructuringState.EFFECTIVE;
        }
    }
}
