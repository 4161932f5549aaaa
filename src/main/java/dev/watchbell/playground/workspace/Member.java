package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;

/** A person of the workspace, or a bot among them. */
public record Member(
        String id,
        String name,
        String realName,
        String email,
        ZoneId zone,
        String title,
        String color,
        boolean bot,
        boolean deleted,
        boolean admin) {

    /** Somebody who isn't an admin. */
    public Member(
            String id,
            String name,
            String realName,
            String email,
            ZoneId zone,
            String title,
            String color,
            boolean bot,
            boolean deleted) {
        this(id, name, realName, email, zone, title, color, bot, deleted, false);
    }

    public Member withDeleted(boolean gone) {
        return new Member(id, name, realName, email, zone, title, color, bot, gone, admin);
    }

    /** As users.info tells it. */
    public ObjectNode json(String teamId, Instant now) {
        ObjectNode profile = Json.of(
                "title", title,
                "phone", "",
                "real_name", realName,
                "real_name_normalized", realName,
                "display_name", name,
                "display_name_normalized", name,
                "status_text", "",
                "status_emoji", "",
                "team", teamId);
        if (!email.isEmpty()) {
            profile.put("email", email);
        }
        if (bot) {
            profile.put("bot_id", botId()).put("api_app_id", appId());
        }
        return Json.of(
                "id",
                id,
                "team_id",
                teamId,
                "name",
                name,
                "deleted",
                deleted,
                "color",
                color,
                "real_name",
                realName,
                "tz",
                zone.getId(),
                "tz_label",
                zone.getId(),
                "tz_offset",
                offsetSeconds(now),
                "profile",
                profile,
                "is_admin",
                admin,
                "is_owner",
                false,
                "is_primary_owner",
                false,
                "is_restricted",
                false,
                "is_ultra_restricted",
                false,
                "is_bot",
                bot,
                "is_app_user",
                false,
                "updated",
                now.getEpochSecond());
    }

    public int offsetSeconds(Instant now) {
        return zone.getRules().getOffset(now).getTotalSeconds();
    }

    /** What Slack calls the bot where it means the app's voice and not its user. */
    public String botId() {
        return "B" + id.substring(1);
    }

    public String appId() {
        return "A" + id.substring(1);
    }
}
