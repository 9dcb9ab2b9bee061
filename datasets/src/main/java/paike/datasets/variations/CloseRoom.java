package paike.datasets.variations;

import java.util.regex.Pattern;

/** 停用场地 音乐室; 场地 音乐室 周二 停用: all week if no time is named. */
final class CloseRoom implements Edit {
    private static final Pattern BEFORE =
            Pattern.compile("(?:关闭|停用|close) ?(?:场地|教室|room)? ?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?:(?:场地|room) ?)?(.+?) ?(?:停用|关闭|不可用|不能用|closed)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean apply(String sentence, Draft draft) {
        var before = BEFORE.matcher(sentence);
        var behind = BEHIND.matcher(sentence);
        if (!before.matches() && !behind.matches()) {
            return false;
        }
        draft.expect(Draft.Kind.ROOM, before.matches() ? before.group(1) : behind.group(1))
                .ifPresent(
                        room -> {
                            var times = room.thing().withArray("unavailable");
                            if (room.rest().isEmpty()) {
                                times.addObject();
                            } else {
                                TimesOf.add(room.rest(), times, draft);
                            }
                        });
        return true;
    }
}
