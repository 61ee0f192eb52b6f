/** Keycloak from its distribution, with the suite's realm. */
package vn.tinhgon.parts.keycloak;
