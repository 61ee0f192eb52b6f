package vn.tinhgon.plans.importing.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where people who open a page log in. */
@ConfigMapping(prefix = "tinhgon.login")
interface LoginConfig {

    /** The realm as browsers reach it, which is not always as this service does. */
    @WithDefault("${quarkus.oidc.auth-server-url}")
    String realm();

    @WithDefault("tinhgon-web")
    String client();
}
