package vn.tinhgon.agencies.restructuring.reform;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Starts the service anew, on an empty database. */
public class CleanRegistry implements QuarkusTestProfile {}
