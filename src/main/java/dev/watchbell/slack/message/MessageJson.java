package dev.watchbell.slack.message;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/**
 * A message of ours as it is kept until it is said, in Slack's own JSON.
 *
 * <p>Only for what we built: Slack's classes lose the content of blocks that they don't know.
 */
public final class MessageJson {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final TypeToken<List<LayoutBlock>> BLOCKS = new TypeToken<>() {};

    private MessageJson() {}

    public static String write(Message message) {
        JsonObject json = new JsonObject();
        json.addProperty("text", message.text());
        json.add("blocks", GSON.toJsonTree(message.blocks(), BLOCKS.getType()));
        return GSON.toJson(json);
    }

    public static Message read(String written) {
        JsonObject json = GSON.fromJson(written, JsonObject.class);
        List<LayoutBlock> blocks = GSON.fromJson(json.get("blocks"), BLOCKS);
        return new Message(json.get("text").getAsString(), blocks);
    }
}
