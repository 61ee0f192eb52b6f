package vn.tinhgon.parts;

import vn.tinhgon.parts.process.FreePorts;

/** Where each part listens. */
public record PartsPorts(int postgres, int kafka, int keycloak, int smtp, int mailPage) {

    public static PartsPorts free() {
        var ports = FreePorts.take(5);
        return new PartsPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }
}
