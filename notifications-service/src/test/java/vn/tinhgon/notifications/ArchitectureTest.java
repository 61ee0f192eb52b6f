package vn.tinhgon.notifications;

import vn.tinhgon.platform.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("vn.tinhgon.notifications");
    }
}
