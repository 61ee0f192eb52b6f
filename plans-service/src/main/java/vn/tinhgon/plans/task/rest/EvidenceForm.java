package vn.tinhgon.plans.task.rest;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.plans.task.StatedEvidence;
import vn.tinhgon.platform.problem.InvalidField;

/** What shows that something was done: files sent beforehand to the same task, and links. */
public final class EvidenceForm {

    private EvidenceForm() {}

    public static StatedEvidence of(String reference, List<UUID> files, List<String> links) {
        var stated = new StatedEvidence(reference, files, links);
        stated.links().forEach(EvidenceForm::mustBeAddress);
        return stated;
    }

    private static void mustBeAddress(String link) {
        try {
            var address = URI.create(link);
            if (address.getHost() != null
                    && List.of("http", "https").contains(String.valueOf(address.getScheme()))) {
                return;
            }
        } catch (IllegalArgumentException noAddress) {
            // Told below, like an address of another kind.
        }
        throw new InvalidField("links", "link-invalid", link);
    }
}
