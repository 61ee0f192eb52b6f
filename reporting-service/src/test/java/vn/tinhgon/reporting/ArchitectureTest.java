package vn.tinhgon.reporting;

import vn.tinhgon.platform.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("vn.tinhgon.reporting");
    }
}
