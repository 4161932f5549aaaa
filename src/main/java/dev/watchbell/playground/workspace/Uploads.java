package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that the bot brings: announced, then sent, then complete, and from then on shown in messages. */
public final class Uploads {
    /** So many are kept; the oldest is forgotten first, for all of it is in memory. */
    private static final int MOST = 200;

    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    /**
     * One of them.
     *
     * @param length in bytes, as announced
     * @param alt what is in it, for those who can't see it
     * @param type such as {@code image/png}; empty for what isn't a picture
     */
    public record Upload(String id, String name, int length, String alt, String type, boolean complete) {
        Upload with(byte[] sent) {
            return new Upload(id, name, length, alt, typeOf(sent), complete);
        }

        Upload completed() {
            return new Upload(id, name, length, alt, type, true);
        }

        /** As Slack tells of a file. */
        public ObjectNode json(World world) {
            String url = world.address().resolve("/playground/files/" + id).toString();
            return Json.of(
                    "id", id,
                    "name", name,
                    "title", name,
                    "mimetype", type,
                    "size", length,
                    "user", world.bot().id(),
                    "alt_txt", alt,
                    "url_private", url,
                    "permalink", url);
        }

        private static String typeOf(byte[] sent) {
            if (begins(sent, 0x89, 'P', 'N', 'G')) {
                return "image/png";
            }
            if (begins(sent, 0xFF, 0xD8, 0xFF)) {
                return "image/jpeg";
            }
            return begins(sent, 'G', 'I', 'F', '8') ? "image/gif" : "";
        }

        private static boolean begins(byte[] sent, int... with) {
            for (int at = 0; at < with.length; at++) {
                if (sent.length <= at || (sent[at] & 0xFF) != with[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    public void announce(String id, String name, int length, String alt) {
        if (uploads.size() >= MOST) {
            String oldest = uploads.keySet().iterator().next();
            uploads.remove(oldest);
            contents.remove(oldest);
        }
        uploads.put(id, new Upload(id, name, length, alt, "", false));
    }

    /** Takes the content of a file that was announced with that length; false where there is none. */
    public boolean take(String id, byte[] content) {
        Upload announced = uploads.get(id);
        if (announced == null || announced.complete() || announced.length() != content.length) {
            return false;
        }
        uploads.put(id, announced.with(content));
        contents.put(id, content);
        return true;
    }

    /** The file, complete now; empty where it was never announced, or its content never came. */
    public Optional<Upload> complete(String id) {
        Optional<Upload> sent = Optional.ofNullable(uploads.get(id))
                .filter(upload -> contents.containsKey(id))
                .map(Upload::completed);
        sent.ifPresent(upload -> uploads.put(id, upload));
        return sent;
    }

    /** A complete picture. */
    public Optional<Upload> picture(String id) {
        return Optional.ofNullable(uploads.get(id))
                .filter(Upload::complete)
                .filter(upload -> !upload.type().isEmpty());
    }

    /** What was sent for it; nothing where nothing was. */
    public byte[] content(String id) {
        return contents.getOrDefault(id, new byte[0]);
    }
}
