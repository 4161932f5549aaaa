package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.api.Pages;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.List;
import java.util.Map;

/** Who the bot is, where it is, and who else is there. */
final class TeamMethods {
    private final World world;

    TeamMethods(World world) {
        this.world = world;
    }

    void into(Map<String, Method> methods) {
        methods.put("api.test", this::test);
        methods.put("auth.test", call -> whoAmI());
        methods.put("team.info", call -> Json.of("team", team()));
        methods.put("bots.info", call -> Json.of("bot", bot(call)));
        methods.put("users.list", this::list);
        methods.put("users.info", call -> Json.of("user", json(world.person(call.need("user")))));
        methods.put("users.lookupByEmail", this::byEmail);
    }

    private ObjectNode test(Call call) {
        call.optional("error").ifPresent(error -> {
            throw new Refusal(error);
        });
        return Json.of("args", call.arguments());
    }

    private ObjectNode whoAmI() {
        Member bot = world.bot();
        return Json.of(
                "url", world.address().resolve("/").toString(),
                "team", world.seed().name(),
                "user", bot.name(),
                "team_id", world.teamId(),
                "user_id", bot.id(),
                "bot_id", bot.botId(),
                "is_enterprise_install", false);
    }

    private ObjectNode team() {
        return Json.of(
                "id", world.teamId(),
                "name", world.seed().name(),
                "domain", world.seed().domain(),
                "url", world.address().resolve("/").toString(),
                "email_domain", "example.com",
                "icon", Json.of("image_default", true));
    }

    private ObjectNode bot(Call call) {
        Member bot = world.bot();
        if (!call.text("bot").isEmpty() && !call.text("bot").equals(bot.botId())) {
            throw new Refusal("bot_not_found");
        }
        return Json.of(
                "id", bot.botId(),
                "deleted", false,
                "name", bot.realName(),
                "updated", world.instant().getEpochSecond(),
                "app_id", bot.appId(),
                "user_id", bot.id(),
                "icons", Json.of());
    }

    private ObjectNode list(Call call) {
        List<ObjectNode> members = world.people().stream().map(this::json).toList();
        return Pages.of(call, "members", members, 200)
                .put("cache_ts", world.instant().getEpochSecond());
    }

    private ObjectNode byEmail(Call call) {
        String email = call.need("email");
        Member member = world.people().stream()
                .filter(each -> !each.deleted() && each.email().equalsIgnoreCase(email))
                .findFirst()
                .orElseThrow(() -> new Refusal("users_not_found"));
        return Json.of("user", json(member));
    }

    private ObjectNode json(Member member) {
        return member.json(world.teamId(), world.instant());
    }
}
