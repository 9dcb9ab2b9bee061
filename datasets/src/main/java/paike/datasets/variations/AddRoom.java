package paike.datasets.variations;

import java.util.regex.Pattern;
import paike.model.Text;

/** 增加场地 音乐室2 同 音乐室: a room like another, free all week. */
final class AddRoom implements Edit {
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:增加|新增|增设|添置?|add) ?(?:一[个间])? ?(?:场地|教室|room)? ?(.+?) ?(?:同|像|如同|和|like)"
                            + " ?(.+?) ?(?:一样)?",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public boolean apply(String sentence, Draft draft) {
        var matcher = SENTENCE.matcher(sentence);
        if (!matcher.matches()) {
            return false;
        }
        var name = matcher.group(1);
        if (draft.names(Draft.Kind.ROOM).contains(name)) {
            draft.problem(
                    Text.of("学校已有场地“%s”", "the school has a room \"%s\" already", name),
                    new Text("请换一个名称。", "Give it another name."));
            return true;
        }
        draft.expect(Draft.Kind.ROOM, matcher.group(2))
                .ifPresent(
                        like -> {
                            var id = "new-" + (draft.list("rooms").size() + 1);
                            var room = like.thing().deepCopy();
                            room.put("id", id).put("name", name);
                            room.remove("unavailable");
                            draft.list("rooms").add(room);
                            offer(like.id(), id, draft);
                        });
        return true;
    }

    /** Lessons that name rooms one by one may be in the new one as well. */
    private static void offer(String like, String id, Draft draft) {
        for (var assignment : Draft.objects(draft.list("assignments"))) {
            var rooms = assignment.path("rooms");
            for (var room : rooms) {
                if (room.asText().equals(like)) {
                    assignment.withArray("rooms").add(id);
                    break;
                }
            }
        }
    }
}
