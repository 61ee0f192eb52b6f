package vn.tinhgon.notifications.channel;

import io.smallrye.config.ConfigMapping;

/** How mail of this installation presents itself. */
@ConfigMapping(prefix = "tinhgon.mail")
interface MailConfig {

    /** The sender, such as {@code Tinh Gọn <tinhgon@haugiang.gov.vn>}. */
    String from();
}
