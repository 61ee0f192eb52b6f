package vn.tinhgon.agencies.restructuring.move;

import java.util.UUID;

/**
 * Where a function goes: to an agency, or out of the State, which has to be said with a reason.
 *
 * @param toAgencyId null when it leaves the State
 * @param leavesBecause null when it goes to an agency
 */
public record FunctionMove(UUID functionId, UUID toAgencyId, String leavesBecause) {

    public static FunctionMove to(UUID functionId, UUID agency) {
        return new FunctionMove(functionId, agency, null);
    }

    public boolean leavesTheState() {
        return toAgencyId == null;
    }
}
