package vn.tinhgon.agencies.importing;

import java.time.Instant;
import java.util.UUID;

import vn.tinhgon.platform.caller.Scope;

/**
 * A sheet on its way into the registry: RECEIVED, then RUNNING once its rows are checked, then DONE
 * or FAILED.
 *
 * @param source whose external keys the rows bear
 * @param path the part of the country of whoever sent it: nothing outside it is touched or told
 * @param rowsDone those registered; while everything goes in at once, those written so far
 */
public record Import(
        UUID id,
        Subject subject,
        String fileName,
        String source,
        String path,
        ImportMode mode,
        boolean dryRun,
        ImportState state,
        int rowsRead,
        int rowsDone,
        int rowsUnchanged,
        int rowsRefused,
        int errors,
        Instant sentAt,
        Instant finishedAt) {

    public Scope scope() {
        return new Scope(path);
    }

    boolean isAllOrNothing() {
        return mode == ImportMode.ALL_OR_NOTHING;
    }
}
