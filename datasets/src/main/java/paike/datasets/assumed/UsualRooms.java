package paike.datasets.assumed;

import java.util.regex.Pattern;

/** What a room is usually good for, by its name. */
public final class UsualRooms {
    private static final int LARGE_ROOM = 40;
    private static final Pattern LARGE = Pattern.compile(".*(?:操场|运动场|体育场|体育馆|球场|田径场|场地).*");

    private UsualRooms() {}

    /** Classes that fit at once: many on a playground, else one. */
    public static int classCapacity(String name) {
        return isLarge(name) ? LARGE_ROOM : 1;
    }

    public static boolean isLarge(String name) {
        return LARGE.matcher(name).matches();
    }
}
