package vn.tinhgon.plans;

import vn.tinhgon.platform.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("vn.tinhgon.plans");
    }
}
